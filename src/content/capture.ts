import type { Extraction, ExtractRequest } from '../core/capture';
import { extract } from '../extract/extract';
import { runInSlices } from '../extract/steps';
import { pageTurn } from './page-turn';

/** The page's own thread is not held up for much longer, ms; most pages are read in less. */
const SLICE = 40;

declare global {
  /** Lives in the extension's isolated world; the page cannot see or replace it. */
  var jianbaoExtract: (
    request: ExtractRequest,
    page?: Document,
    address?: string,
  ) => Promise<Extraction>;
  /** Left by a call that came before this script (src/platform/page-script.ts). */
  var jianbaoAsked: (() => void) | undefined;
}

globalThis.jianbaoExtract = (request, page = document, address = location.href) =>
  runInSlices(extract(page, address, request), SLICE, pageTurn);
globalThis.jianbaoAsked?.();
