import browser from 'webextension-polyfill';
import type { ExtractRequest } from '../core/capture';

/** What of a page's globals the function below uses; the worker's own types know no document. */
type PageGlobals = {
  location: { href: string };
  document?: { contentType: string };
  jianbaoExtract?: (request: ExtractRequest) => Promise<unknown>;
  jianbaoAsked?: (() => void) | undefined;
  jianbaoPages?: (request: ExtractRequest, patience: number) => Promise<unknown>;
};

/** Whether a page that has no `jianbaoExtract` yet waits for it, or answers that it has none. */
export type Waiting = 'answer-at-once' | 'wait-for-script';

/** Defines `jianbaoExtract` in the isolated world of the tab's page. Throws the browser's sentence. */
export async function injectScript(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file] });
}

/**
 * Runs in the page, as source text: it must not name anything from outside itself. A page that is
 * no HTML (a PDF viewer, a picture) is not read.
 */
function answerFromPage(request: ExtractRequest, waiting: Waiting): unknown {
  const page: PageGlobals = globalThis;
  const contentType = page.document?.contentType;
  const isHtml = contentType === 'text/html' || contentType === 'application/xhtml+xml';
  const answer = async (): Promise<unknown> => ({
    address: page.location.href,
    contentType,
    ready: page.jianbaoExtract !== undefined,
    extraction: isHtml ? await page.jianbaoExtract?.(request) : undefined,
  });
  if (!isHtml || page.jianbaoExtract || waiting === 'answer-at-once') return answer();
  return new Promise((resolve) => {
    const earlier = page.jianbaoAsked;
    page.jianbaoAsked = () => {
      page.jianbaoAsked = undefined;
      earlier?.();
      resolve(answer());
    };
  });
}

/**
 * Calls the injected function and gives what it answered, of which nothing is known: no script of
 * the page can answer for it, the world is ours alone. The call may go out before the script has
 * arrived. Throws the browser's sentence.
 */
export async function askPage(
  tabId: number,
  request: ExtractRequest,
  waiting: Waiting,
): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    func: answerFromPage,
    args: [request, waiting],
  });
  return frame?.result;
}

/** Runs in the page, as `answerFromPage` does. */
function pagesFromPage(request: ExtractRequest, patience: number): unknown {
  const page: PageGlobals = globalThis;
  return page.jianbaoPages?.(request, patience);
}

/**
 * Asks the injected script for the article with all of its pages, which it fetches for at most
 * `patience` ms. Nothing is known of the answer. Throws the browser's sentence.
 */
export async function askPages(
  tabId: number,
  request: ExtractRequest,
  patience: number,
): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    func: pagesFromPage,
    args: [request, patience],
  });
  return frame?.result;
}
