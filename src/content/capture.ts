import type { Extraction, ExtractRequest } from '../core/capture';
import { extract } from '../extract/extract';

declare global {
  /** Lives in the extension's isolated world; the page cannot see or replace it. */
  var jianbaoExtract: (request: ExtractRequest) => Extraction;
}

globalThis.jianbaoExtract = (request) => extract(document, location.href, request);
