import type { Extraction, ExtractRequest } from '../core/capture';
import { buildBody } from './body/build-body';
import { withLeadPicture } from './body/lead-picture';
import { classify } from './kind/classify';
import { readSigns } from './kind/page-signs';
import { baseAddress } from './page/base-address';
import { countElements, isTooLarge } from './page/freeze-page';
import { freezeSelection } from './page/freeze-selection';
import { otherPages } from './pages/other-pages';
import { readSignals } from './signals/read-signals';
import { readWhole } from './read-whole';
import type { Steps } from './steps';
import { findFlash, selectedStory, wholePage } from './story/find-story';
import { toCapture } from './to-capture';

/**
 * Reads the story from a page, in steps. Never touches `document`: all work is done on an inert clone,
 * which the first step makes; what the page does between the later ones changes nothing.
 * @param address the address that is open; relative links are made absolute against the base address.
 */
export function* extract(
  document: Document,
  address: string,
  request: ExtractRequest,
): Steps<Extraction> {
  const nodes = countElements(document);
  if (isTooLarge(nodes)) return { kind: 'too-large', nodes };
  const selected = request.mode === 'selection' ? freezeSelection(document) : undefined;
  if (request.mode === 'selection' && selected === undefined) return { kind: 'no-selection' };
  const { page, map, metadata, ruled, found } = yield* readWhole(document, address, request);
  if (request.mode === 'article') {
    const signs = readSigns(page, address, metadata, map, found);
    const why = classify(signs);
    if (why !== undefined) return { kind: 'not-article', why };
  }
  const story = selected
    ? yield* selectedStory(selected)
    : (found ??
      (yield* findFlash(map, metadata)) ??
      (request.mode === 'anything' ? wholePage(map) : undefined));
  const base = baseAddress(page, address);
  const built = story && (yield* buildBody(story, base));
  yield;
  // Of a selection only the pictures that were selected.
  const body =
    built && story && !selected
      ? withLeadPicture(page, story, built, { ...metadata, base })
      : built;
  const pages = selected ? undefined : story && otherPages(page, address, base);
  const signals = selected ? undefined : story && readSignals(metadata, address, story);
  const parts = { story, body, ruled, pages, signals };
  return { kind: 'article', capture: toCapture(address, metadata, parts) };
}
