import type { CaptureFailure } from '../core/failure';

type Refusal = { words: RegExp; means: CaptureFailure['reason'] & string; why: string };

/**
 * The browsers' own sentences when they will not run our script, and why each is expected. The first
 * that fits counts. Chromium and Firefox give no codes, only these words (in English everywhere).
 */
const REFUSALS = [
  {
    words: /No tab with id/i,
    means: 'tab-gone',
    why: 'Chromium: the tab was closed before the script was sent',
  },
  {
    words: /Invalid tab ID/i,
    means: 'tab-gone',
    why: 'Firefox: the same',
  },
  {
    words: /The tab was closed/i,
    means: 'tab-gone',
    why: 'Chromium: the tab was closed while the script ran',
  },
  {
    words: /extensions gallery cannot be scripted/i,
    means: 'gallery',
    why: 'Chromium: its web store lets no extension in',
  },
  {
    words: /Cannot access a chrome(?:-extension|-untrusted|-error)?:\/\/ URL/i,
    means: 'browser-page',
    why: "Chromium: the browser's own pages, and pages of other extensions",
  },
  {
    words: /Cannot access contents of url "(?:about|chrome|chrome-extension|devtools|edge):/i,
    means: 'browser-page',
    why: 'Chromium: the same, in the words of a tab whose address we may not know',
  },
  {
    words: /showing error page/i,
    means: 'not-a-page',
    why: 'Chromium: the page could not be loaded, the browser shows its own in its place',
  },
  {
    words: /Frame with ID \d+ was removed|The frame was removed|No frame with id/i,
    means: 'navigated',
    why: 'Both: the tab went to another page in the middle',
  },
  {
    words: /No document with id|document was (?:removed|destroyed)/i,
    means: 'navigated',
    why: 'Chromium: the same, seen later',
  },
  {
    words:
      /Actor '.+' destroyed before query|can't access dead object|receiving end does not exist/i,
    means: 'navigated',
    why: 'Firefox: the same',
  },
  {
    words: /Missing host permission for the tab|Frame not found, or missing host permission/i,
    means: 'no-access',
    why: 'Firefox: about: pages, add-on pages, PDF viewer, or the reader has not clicked on this tab',
  },
  {
    words: /Cannot access contents of|ExtensionsSettings policy|Blocked by administrator/i,
    means: 'no-access',
    why: 'Chromium: the reader has not clicked on this tab, or a policy of the computer forbids it',
  },
] as const satisfies Refusal[];

export type RefusalReason = (typeof REFUSALS)[number]['means'];

/** What a script call threw -> why, or undefined where we do not know the words. */
export function refusalOf(error: unknown): RefusalReason | undefined {
  const sentence = error instanceof Error ? error.message : String(error);
  return REFUSALS.find(({ words }) => words.test(sentence))?.means;
}
