import type { NotArticle } from '../core/capture';
import type {
  ClipboardFailure,
  CallFailure,
  ChangeFailure,
  SaveFailure,
  StoreFailure,
} from '../core/failure';
import type { ImageMissing } from '../core/kept-image';
import type { RestoreFailure } from '../backup/restore-backup';
import type { ProfileFileFailure } from '../export/profile-file';
import type { FolderFailure } from '../publish/folder/folder-failure';
import { message, type MessageKey } from '../platform/i18n';
import { faultLine } from './export/fault-words';
import type { ProfileFailure } from './export/profile-failure';
import { formatNumber } from './locale';

/*
 * The one place where failures become sentences: what happened, what is safe, what to do.
 */

/** 'plain': nothing is wrong, there is only nothing to keep. 'warn': the reader must do something. */
export type Explanation = {
  tone: 'plain' | 'warn';
  /** What was tried and did not happen. */
  label: string;
  /** Why. */
  title: string;
  /** What is safe, and what to do. */
  text: string;
};

/** What was tried when the archive failed; it is the label. */
export type Attempt = 'save' | 'change' | 'read' | 'export' | 'import' | 'backup' | 'restore';

const ATTEMPT = {
  save: 'attemptSave',
  change: 'attemptChange',
  read: 'attemptRead',
  export: 'attemptExport',
  import: 'attemptImport',
  backup: 'attemptBackup',
  restore: 'attemptRestore',
} as const satisfies Record<Attempt, MessageKey>;

const PICTURE = {
  budget: 'pictureBudget',
  'not-an-image': 'pictureNotImage',
  'post-full': 'picturePostFull',
  'private-address': 'picturePrivate',
  'storage-full': 'pictureStorageFull',
  svg: 'pictureSvg',
  'too-large': 'pictureTooLarge',
  'too-many': 'pictureTooMany',
  'too-slow': 'pictureTooSlow',
  'tracking-pixel': 'picturePixel',
  unreachable: 'pictureUnreachable',
  waiting: 'pictureWaiting',
} as const satisfies Record<Exclude<ImageMissing['why'], 'http'>, MessageKey>;

function plain(title: MessageKey, text: string): Explanation {
  return { tone: 'plain', label: message('attemptSave'), title: message(title), text };
}

function warn(attempt: Attempt, what: MessageKey, text: MessageKey): Explanation {
  return {
    tone: 'warn',
    label: message(ATTEMPT[attempt]),
    title: message(what),
    text: message(text),
  };
}

function notArticleText({ kind, links }: NotArticle): string {
  const count = links ? formatNumber(links) : undefined;
  switch (kind) {
    case 'start-page':
      return count ? message('notArticleStartCount', count) : message('notArticleStart');
    case 'list':
      return count ? message('notArticleListCount', count) : message('notArticleList');
    case 'search':
      return message('notArticleSearch');
    case 'video':
      return message('notArticleVideo');
    case 'no-text':
      return message('notArticleNoText');
  }
}

/** An explanation as one line, to be announced or shown in passing. */
export function lineOf({ label, title }: Explanation): string {
  return message('labelAndTitle', label, title);
}

/** Why the archive, or the background before it, did not do it -> what to tell people. */
export function explainArchive(failure: StoreFailure | CallFailure, attempt: Attempt): Explanation {
  switch (failure.reason) {
    case 'storage-full':
      return warn(attempt, 'storageFullWhat', 'storageFullText');
    case 'database-blocked':
      return warn(attempt, 'databaseBlockedWhat', 'databaseBlockedText');
    case 'database-newer':
      return warn(attempt, 'databaseNewerWhat', 'databaseNewerText');
    case 'database-broken':
      return warn(attempt, 'databaseBrokenWhat', 'databaseBrokenText');
    case 'interrupted':
      return warn(attempt, 'interruptedWhat', 'interruptedText');
    case 'bad-request':
      return warn(attempt, 'badRequestWhat', 'badRequestText');
  }
}

/** Why an export stopped -> what to tell people. */
export function explainExport(
  failure: StoreFailure | FolderFailure | ClipboardFailure | ProfileFailure,
): Explanation {
  switch (failure.reason) {
    case 'no-clipboard':
      return warn('export', 'clipboardWhat', 'clipboardText');
    case 'disk-full':
      return warn('export', 'folderFullWhat', 'folderFullText');
    case 'folder-gone':
      return warn('export', 'folderGoneWhat', 'folderGoneText');
    case 'no-permission':
      return warn('export', 'folderPermissionWhat', 'folderPermissionText');
    case 'profile-faulty':
      return {
        ...warn('export', 'profileFaultyWhat', 'profileFaultyText'),
        text: message('profileFaultyText', faultLine(failure.fault)),
      };
    default:
      return explainArchive(failure, 'export');
  }
}

/** Why a backup was not made -> what to tell people. */
export function explainBackup(failure: StoreFailure | FolderFailure): Explanation {
  switch (failure.reason) {
    case 'disk-full':
      return warn('backup', 'folderFullWhat', 'backupFullText');
    case 'folder-gone':
      return warn('backup', 'backupGoneWhat', 'backupGoneText');
    case 'no-permission':
      return warn('backup', 'backupPermissionWhat', 'backupPermissionText');
    default:
      return explainArchive(failure, 'backup');
  }
}

/** Why a backup was not taken in -> what to tell people. */
export function explainRestore(failure: RestoreFailure): Explanation {
  switch (failure.reason) {
    case 'not-a-backup':
      return warn('restore', 'notBackupWhat', 'notBackupText');
    case 'backup-unreadable':
      return warn('restore', 'backupUnreadableWhat', 'backupUnreadableText');
    case 'newer-backup':
      return warn('restore', 'newerBackupWhat', 'newerBackupText');
    default:
      return explainArchive(failure, 'restore');
  }
}

/** Why a file was not taken as an export profile -> what to tell people. */
export function explainProfileFile(failure: ProfileFileFailure): Explanation {
  const told = (title: string): Explanation => ({
    ...warn('import', 'profileFileNone', 'profileFileNone'),
    title,
  });
  switch (failure.reason) {
    case 'profile-none':
      return told(message('profileFileNone'));
    case 'profile-too-large':
      return told(message('profileFileTooLarge'));
    case 'profile-too-new':
      return told(message('profileFileTooNew'));
    case 'profile-not-yaml':
      return told(message('profileFileNotYaml', failure.line, failure.column));
    case 'profile-field':
      return told(message('profileFileField', failure.field));
  }
}

/** Why a page was not saved -> what to tell people. */
export function explainSave(failure: SaveFailure): Explanation {
  switch (failure.reason) {
    case 'not-article':
      return plain('notArticleTitle', notArticleText(failure.why));
    case 'browser-page':
      return plain('nothingHereTitle', message('browserPageText'));
    case 'gallery':
      return plain('nothingHereTitle', message('galleryText'));
    case 'pdf':
      return plain('nothingHereTitle', message('pdfText'));
    case 'view-source':
      return plain('nothingHereTitle', message('viewSourceText'));
    case 'not-a-page':
      return plain('nothingHereTitle', message('notAPageText'));
    case 'file-access':
      return warn('save', 'fileAccessWhat', 'fileAccessText');
    case 'hidden-page':
      return plain('nothingHereTitle', message('hiddenPageText'));
    case 'hidden-page-or-file':
      return plain('nothingHereTitle', message('hiddenPageOrFileText'));
    case 'no-access':
      return warn('save', 'noAccessWhat', 'noAccessText');
    case 'no-selection':
      return plain('noSelectionTitle', message('noSelectionText'));
    case 'too-large':
      return warn('save', 'tooLargeWhat', 'tooLargeText');
    case 'timeout':
      return warn('save', 'timeoutWhat', 'timeoutText');
    case 'tab-gone':
      return warn('save', 'tabGoneWhat', 'tabGoneText');
    case 'navigated':
      return warn('save', 'navigatedWhat', 'navigatedText');
    case 'unreadable-answer':
      return warn('save', 'unreadableWhat', 'unreadableText');
    default:
      return explainArchive(failure, 'save');
  }
}

/** Why an edit, a deletion or an undo did nothing -> what to tell people. */
export function explainChange(failure: ChangeFailure): Explanation {
  switch (failure.reason) {
    case 'post-gone':
      return warn('change', 'postGoneWhat', 'postGoneText');
    case 'post-changed':
      return warn('change', 'postChangedWhat', 'postChangedText');
    default:
      return explainArchive(failure, 'change');
  }
}

/** Why a picture is not kept -> a word or two for it. */
export function explainPicture({ why, status = 0 }: ImageMissing): string {
  return why === 'http' ? message('pictureHttp', String(status)) : message(PICTURE[why]);
}
