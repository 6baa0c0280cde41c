import type { NotArticle } from './capture';

/** Why a tab's page could not be captured. Explained to people in one place: src/ui/explain.ts. */
export type CaptureFailure =
  | { reason: 'not-article'; why: NotArticle }
  | { reason: 'browser-page' }
  | { reason: 'gallery' }
  | { reason: 'pdf' }
  | { reason: 'view-source' }
  | { reason: 'file-access' }
  | { reason: 'not-a-page' }
  | { reason: 'no-access' }
  /** Chromium hides even the address: an empty tab, the source of a page; no extension gets in. */
  | { reason: 'hidden-page' }
  /** The same while files are closed to us: it may as well be a file of the reader's. */
  | { reason: 'hidden-page-or-file' }
  /** The reader asked for the selection, and the page itself has none (a frame of it may). */
  | { reason: 'no-selection' }
  | { reason: 'too-large' }
  | { reason: 'timeout' }
  | { reason: 'tab-gone' }
  | { reason: 'navigated' }
  | { reason: 'unreadable-answer' };

/** Why the archive could not be read or written. */
export type StoreFailure =
  | { reason: 'storage-full' }
  | { reason: 'database-blocked' }
  | { reason: 'database-newer' }
  | { reason: 'database-broken'; detail: string };

/** Why the background gave no answer; 'interrupted' (it was stopped in the middle): ask again. */
export type CallFailure = { reason: 'interrupted' } | { reason: 'bad-request' };

/** The browser does not let the page write to the clipboard, e.g. because another window has the focus. */
export type ClipboardFailure = { reason: 'no-clipboard' };

/** Why an edit, a deletion or an undo did nothing. */
export type ChangeFailure =
  | StoreFailure
  | CallFailure
  | { reason: 'post-gone' }
  /** Another window changed the same facts since they were shown here. */
  | { reason: 'post-changed' };

export type SaveFailure = CaptureFailure | StoreFailure | CallFailure;

/** Whether "Save anyway" can help: there is a page, it only does not look like an article. */
export function canSaveAnyway(failure: SaveFailure): boolean {
  return failure.reason === 'not-article';
}
