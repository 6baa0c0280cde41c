import type { ExtractRequest } from '../core/capture';
import type { Metadata } from './metadata/metadata';
import { readMetadata } from './metadata/read-metadata';
import { speakFormulas } from './page/formulas';
import { freezePage } from './page/freeze-page';
import { openParts } from './page/open-parts';
import { removeQuoteMarkup } from './page/quote-markup';
import { withRuledFacts } from './site-rule/facts-by-rule';
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

function readCopy(page: Element, address: string, request: ExtractRequest): Reading {
  removeQuoteMarkup(page);
  speakFormulas(page);
  const ruled = request.rule && findByRule(page, request.rule);
  const mapped = mapPage(page);
  const weighed = readMetadata(page, address, request, mapped.lines);
  const metadata = ruled ? withRuledFacts(weighed, ruled, request) : weighed;
  const map = surveyPage(mapped, metadata);
  const told = findStory(page, map, metadata);
  const found = (ruled && storyByRule(map, ruled, metadata, told)) ?? told;
  return { page, map, metadata, ruled, found };
}

const proseIn = ({ found }: Reading): number => proseOf(found?.text ?? []);

/** Reads the page; where it has hardly any text, also with its shadow roots, frames and templates open. */
export function readWhole(document: Document, address: string, request: ExtractRequest): Reading {
  const reading = readCopy(freezePage(document), address, request);
  if (proseIn(reading) >= LITTLE) return reading;
  const opened = openParts(document);
  const deeper = opened && readCopy(opened, address, request);
  return deeper && proseIn(deeper) > 2 * proseIn(reading) ? deeper : reading;
}
