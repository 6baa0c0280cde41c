import type { Extraction, ExtractRequest } from '../core/capture';

/**
 * Reads the story from a page. Never touches `document`: all work is done on a clone.
 * @param address the address that is open; relative links are made absolute against the base address.
 */
export function extract(
  _document: Document,
  _address: string,
  _request: ExtractRequest,
): Extraction {
  return { kind: 'not-article', why: { kind: 'no-text' } };
}
