import type { ExtractRequest } from '../core/capture';
import type { Metadata } from './metadata/metadata';
import { readMetadata } from './metadata/read-metadata';
import { speakFormulas } from './page/formulas';
import { freezePage } from './page/freeze-page';
import { openParts } from './page/open-parts';
import { removeQuoteMarkup } from './page/quote-markup';
import { withRuledFacts } from './site-rule/facts-by-rule';
import type { Steps } from './steps';
import { findByRule, type Ruled } from './site-rule/find-by-rule';
import { storyByRule } from './site-rule/story-by-rule';
import { findStory, LITTLE, proseOf, surveyPage, type Story } from './story/find-story';
import { mapPage } from './story/map-page';
import type { PageMap } from './story/page-map';

/** What one copy of the page gave. */
export type Reading = {
  page: Element;
  map: PageMap;
  metadata: Metadata;
  ruled: Ruled | undefined;
  found: Story | undefined;
};

function* readCopy(page: Element, address: string, request: ExtractRequest): Steps<Reading> {
  removeQuoteMarkup(page);
  speakFormulas(page);
  const ruled = request.rule && findByRule(page, request.rule);
  yield;
  const mapped = yield* mapPage(page);
  yield;
  const weighed = yield* readMetadata(page, address, request, mapped.lines);
  const metadata = ruled ? withRuledFacts(weighed, ruled, request) : weighed;
  const map = yield* surveyPage(mapped, metadata);
  const told = yield* findStory(page, map, metadata);
  const found = (ruled && (yield* storyByRule(map, ruled, metadata, told))) ?? told;
  return { page, map, metadata, ruled, found };
}

const proseIn = ({ found }: Reading): number => proseOf(found?.text ?? []);

/** Reads the page; where it has hardly any text, also with its shadow roots, frames and templates open. */
export function* readWhole(
  document: Document,
  address: string,
  request: ExtractRequest,
): Steps<Reading> {
  const frozen = freezePage(document);
  yield;
  const reading = yield* readCopy(frozen, address, request);
  if (proseIn(reading) >= LITTLE) return reading;
  const opened = openParts(document);
  const deeper = opened && (yield* readCopy(opened, address, request));
  return deeper && proseIn(deeper) > 2 * proseIn(reading) ? deeper : reading;
}
