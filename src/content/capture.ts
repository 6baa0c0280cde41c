import type { Extraction, ExtractRequest } from '../core/capture';
import { extract } from '../extract/extract';

declare global {
  /** Lives in the extension's isolated world; the page cannot see or replace it. */
  var jianbaoExtract: (request: ExtractRequest) => Extraction;
  /** Left by a call that came before this script (src/platform/page-script.ts). */
  var jianbaoAsked: (() => void) | undefined;
}

globalThis.jianbaoExtract = (request) => extract(document, location.href, request);
globalThis.jianbaoAsked?.();
