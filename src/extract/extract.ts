import type { Extraction, ExtractRequest } from '../core/capture';
import { buildBody } from './body/build-body';
import { baseAddress } from './page/base-address';
import { countElements, freezePage, isTooLarge } from './page/freeze-page';
import { removeQuoteMarkup } from './page/quote-markup';
import { chooseStory } from './story/choose-story';
import { findCreditLine } from './story/credit-line';
import { mapPage } from './story/map-page';
import { settleFurniture } from './story/settle-furniture';
import { siftBlocks } from './story/sift';

const VERSION = '0.1.0';

/**
 * Reads the story from a page. Never touches `document`: all work is done on a clone.
 * @param address the address that is open; relative links are made absolute against the base address.
 */
export function extract(document: Document, address: string, _request: ExtractRequest): Extraction {
  const nodes = countElements(document);
  if (isTooLarge(nodes)) return { kind: 'too-large', nodes };
  const root = freezePage(document);
  removeQuoteMarkup(root);
  const map = mapPage(root);
  settleFurniture(map);
  const story = chooseStory(map);
  if (story === undefined) return { kind: 'not-article', why: { kind: 'no-text' } };
  const sifted = siftBlocks(map, story);
  const credit = findCreditLine(sifted.text);
  const text = sifted.text.filter((block) => block !== credit?.block);
  const keep = new Set([...text, ...sifted.captions].map((block) => block.index));
  const body = buildBody(story, { map, keep, skip: new Set(), base: baseAddress(root, address) });
  return {
    kind: 'article',
    capture: {
      url: address.replace(/#.*$/s, ''),
      publisher: { host: new URL(address).hostname.replace(/^www\./, '') },
      ...(credit === undefined ? {} : { source: { name: credit.name, line: credit.line } }),
      authors: [],
      keywords: [],
      body: body.html,
      text: text.map((block) => block.text).join('\n'),
      images: body.images,
      extractorVersion: VERSION,
    },
  };
}
