import type { Capture, ExtractMode, ExtractRequest } from '../core/capture';
import type { CaptureFailure } from '../core/failure';
import { parsePageAnswer } from '../core/parse-page-answer';
import { fail, succeed, type Result } from '../core/result';
import type { Waiting } from '../platform/page-script';
import { completePages, lacksPages, type PagesEffects } from './complete-pages';
import { looksLikePdf, refuseAddress } from './refuse-address';
import { within } from './within';

/** What capturing needs of the browser. `inject` and `ask` throw the browser's own sentence. */
export type CaptureEffects = PagesEffects & {
  /** The tab's address; no `url` where the browser keeps it from us; undefined: no such tab. */
  addressOf(tabId: number): Promise<{ url?: string } | undefined>;
  mayReadFiles(): Promise<boolean>;
  inject(tabId: number): Promise<void>;
  /** Asks the page; one that the script has not reached waits for it, or says so at once. */
  ask(tabId: number, request: ExtractRequest, waiting: Waiting): Promise<unknown>;
  /** `locating` gives the address of the tab, where it is told. */
  requestFor(mode: ExtractMode, locating: Promise<string | undefined>): Promise<ExtractRequest>;
  /** What the browser's sentence means, undefined where it is not known. */
  refusalOf(error: unknown): Exclude<CaptureFailure['reason'], 'not-article'> | undefined;
  /** How long the page may take, ms. */
  patience: number;
};

/** Why the browser let us not in: by the address where that tells more than the browser's words. */
async function explainRefusal(
  error: unknown,
  tabId: number,
  url: string | undefined,
  effects: CaptureEffects,
): Promise<CaptureFailure> {
  const isOpenToFiles = await effects.mayReadFiles();
  if (url?.startsWith('file:') && !isOpenToFiles) return { reason: 'file-access' };
  // Words that we do not know are a refusal as well: these two calls throw nothing else.
  const reason = effects.refusalOf(error) ?? 'no-access';
  if (reason === 'no-access' && url === undefined) {
    return { reason: isOpenToFiles ? 'hidden-page' : 'hidden-page-or-file' };
  }
  if (reason === 'no-access' && url && looksLikePdf(url)) return { reason: 'pdf' };
  if (reason === 'navigated' && !(await effects.addressOf(tabId))) return { reason: 'tab-gone' };
  return { reason };
}

/** How long an answer may be on its way when the script has run, ms. */
const GRACE = 500;

/**
 * Sends script and question at once: whichever is first in the page waits there for the other. A
 * question that came to another page than the script is not answered; it is asked once more.
 */
async function answerOf(
  tabId: number,
  mode: ExtractMode,
  locating: Promise<string | undefined>,
  effects: CaptureEffects,
): Promise<unknown> {
  const injecting = effects.inject(tabId);
  const requesting = effects.requestFor(mode, locating);
  const asking = requesting.then((request) => effects.ask(tabId, request, 'wait-for-script'));
  asking.catch(() => undefined);
  await injecting;
  const soon = await within(GRACE, asking);
  if (!soon.late) return soon.value;
  const again = effects.ask(tabId, await requesting, 'answer-at-once');
  return Promise.race([asking, again]);
}

/**
 * The story on a tab's page, or why there is none. Never writes anything.
 * The script is on its way before the address is known: it only defines a function, and each step
 * that need not wait for another is time between the click and "saved".
 */
export async function captureTab(
  tabId: number,
  mode: ExtractMode,
  effects: CaptureEffects,
): Promise<Result<Capture, CaptureFailure>> {
  const finding = effects.addressOf(tabId);
  const locating = finding.then((found) => found?.url);
  const answering = within(effects.patience, answerOf(tabId, mode, locating, effects));
  answering.catch(() => undefined);
  const tab = await finding;
  if (!tab) return fail({ reason: 'tab-gone' });
  const refused = tab.url === undefined ? undefined : refuseAddress(tab.url);
  if (refused) return fail(refused);
  try {
    const answer = await answering;
    if (answer.late) return fail({ reason: 'timeout' });
    const captured = parsePageAnswer(answer.value, tab.url);
    if (!captured.ok || !lacksPages(captured.value)) return captured;
    const request = await effects.requestFor(mode, locating);
    return succeed(await completePages(captured.value, tabId, request, effects));
  } catch (error) {
    return fail(await explainRefusal(error, tabId, tab.url, effects));
  }
}
