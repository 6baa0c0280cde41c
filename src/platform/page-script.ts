import browser from 'webextension-polyfill';
import type { ExtractRequest } from '../core/capture';

/** What of a page's globals the function below uses; the worker's own types know no document. */
type PageGlobals = {
  location: { href: string };
  document?: { contentType: string };
  jianbaoExtract?: (request: ExtractRequest) => unknown;
};

/** Defines `jianbaoExtract` in the isolated world of the tab's page. Throws the browser's sentence. */
export async function injectScript(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file] });
}

/**
 * Runs in the page, as source text: it must not name anything from outside itself. A page that is
 * no HTML (a PDF viewer, a picture) is not read.
 */
function answerFromPage(request: ExtractRequest): unknown {
  const page: PageGlobals = globalThis;
  const contentType = page.document?.contentType;
  const isHtml = contentType === 'text/html' || contentType === 'application/xhtml+xml';
  return {
    address: page.location.href,
    contentType,
    ready: page.jianbaoExtract !== undefined,
    extraction: isHtml ? page.jianbaoExtract?.(request) : undefined,
  };
}

/**
 * Calls the injected function and gives what it answered, of which nothing is known: no script of
 * the page can answer for it, the world is ours alone. Throws the browser's sentence.
 */
export async function askPage(tabId: number, request: ExtractRequest): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    func: answerFromPage,
    args: [request],
  });
  return frame?.result;
}
