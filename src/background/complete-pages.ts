import type { Capture, ExtractRequest } from '../core/capture';
import { parseExtraction } from '../core/parse-extraction';

/** What reading an article's other pages needs of the browser; both throw the browser's own sentence. */
export type PagesEffects = {
  injectPages(tabId: number): Promise<void>;
  /** Asks the page for the whole article; `patience`: how long it may fetch, ms. */
  askPages(tabId: number, request: ExtractRequest, patience: number): Promise<unknown>;
};

/** How long the other pages of an article may take, ms: a reader waits for "saved" meanwhile. */
const PATIENCE = 5_000;

/** Whether an article has pages that were not read. */
export function lacksPages({ pages }: Capture): boolean {
  return pages !== undefined && pages.missing.length > 0;
}

/**
 * A capture of one page of an article -> the whole article, fetched by the page itself from its own
 * site. Where that fails the capture is as it was: it says itself which pages it lacks.
 */
export async function completePages(
  capture: Capture,
  tabId: number,
  request: ExtractRequest,
  effects: PagesEffects,
): Promise<Capture> {
  try {
    await effects.injectPages(tabId);
    const whole = parseExtraction(await effects.askPages(tabId, request, PATIENCE));
    return whole.ok ? whole.value : capture;
  } catch {
    // The tab went away meanwhile: these two calls throw nothing else.
    return capture;
  }
}
