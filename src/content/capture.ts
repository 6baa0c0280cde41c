import type { Extraction, ExtractRequest } from '../core/capture';
import { extract } from '../extract/extract';

declare global {
  /** Lives in the extension's isolated world; the page cannot see or replace it. */
  var jianbaoExtract: (request: ExtractRequest, page?: Document, address?: string) => Extraction;
  /** Left by a call that came before this script (src/platform/page-script.ts). */
  var jianbaoAsked: (() => void) | undefined;
}

globalThis.jianbaoExtract = (request, page = document, address = location.href) =>
  extract(page, address, request);
globalThis.jianbaoAsked?.();
