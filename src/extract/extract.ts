import type { Capture, Extraction, ExtractRequest } from '../core/capture';
import { buildBody, type Body } from './body/build-body';
import { classify } from './kind/classify';
import { readSigns } from './kind/page-signs';
import type { Metadata } from './metadata/metadata';
import { readMetadata } from './metadata/read-metadata';
import { baseAddress } from './page/base-address';
import { countElements, freezePage, isTooLarge } from './page/freeze-page';
import { otherPages, type ArticlePages } from './pages/other-pages';
import { removeQuoteMarkup } from './page/quote-markup';
import { findByRule, type Ruled } from './site-rule/find-by-rule';
import { withRuledFacts } from './site-rule/facts-by-rule';
import { storyByRule } from './site-rule/story-by-rule';
import { dekText } from './story/dek-text';
import { explainBody } from './story/explain-body';
import { findFlash, findStory, surveyPage, wholePage, type Story } from './story/find-story';

/** Grows when the same page would give another result. */
const EXTRACTOR_VERSION = '0.1.0';

/**
 * Reads the story from a page. Never touches `document`: all work is done on an inert clone.
 * @param address the address that is open; relative links are made absolute against the base address.
 */
export function extract(document: Document, address: string, request: ExtractRequest): Extraction {
  const nodes = countElements(document);
  if (isTooLarge(nodes)) return { kind: 'too-large', nodes };
  const page = freezePage(document);
  removeQuoteMarkup(page.documentElement);
  const ruled = request.rule && findByRule(page, request.rule);
  const weighed = readMetadata(page, address, request);
  const metadata = ruled ? withRuledFacts(weighed, ruled, request) : weighed;
  const map = surveyPage(page, metadata);
  const told = findStory(page, map, metadata);
  const found = (ruled && storyByRule(map, ruled, metadata, told)) ?? told;
  if (request.mode === 'article') {
    const signs = readSigns(page, address, metadata, map, found);
    const why = classify(signs);
    if (why !== undefined) return { kind: 'not-article', why };
  }
  const story =
    found ?? findFlash(map, metadata) ?? (request.mode === 'anything' ? wholePage(map) : undefined);
  const base = baseAddress(page, address);
  const body = story && buildBody(story, base);
  const pages = story && otherPages(page, address, base);
  return { kind: 'article', capture: toCapture(address, metadata, { story, body, ruled, pages }) };
}

/** The facts of a capture, without what metadata tells to the other steps only. */
function factsOf(
  metadata: Metadata,
): Omit<
  Capture,
  'body' | 'explanation' | 'extractorVersion' | 'images' | 'pages' | 'siteRule' | 'text' | 'url'
> {
  const {
    articleBody: _articleBody,
    chinese: _chinese,
    dekCandidates: _dekCandidates,
    headlineElement: _headlineElement,
    leadImage: _leadImage,
    pageTypes: _pageTypes,
    readings: _readings,
    ...facts
  } = metadata;
  return facts;
}

/** The numbers of an article's pages; so far this one alone was read. */
function numbersIn({ here, others }: ArticlePages): NonNullable<Capture['pages']> {
  const missing = others.size > 0 ? [...others.keys()].sort((a, b) => a - b) : [2];
  return { total: Math.max(here, ...missing), missing };
}

/** What was read of a page beside its facts. */
type Parts = {
  story: Story | undefined;
  body: Body | undefined;
  ruled: Ruled | undefined;
  pages: ArticlePages | undefined;
};

function toCapture(
  address: string,
  metadata: Metadata,
  { story, body, ruled, pages }: Parts,
): Capture {
  const dek = story?.dek && dekText(story.dek.text);
  const lines = [dek, ...(story?.text.map((block) => block.text) ?? [])];
  return {
    ...factsOf(metadata),
    url: address.replace(/#.*$/s, ''),
    ...(dek && { dek }),
    body: body?.html ?? '',
    text: lines.filter((line) => line !== undefined).join('\n'),
    images: body?.images ?? [],
    ...(pages && { pages: numbersIn(pages) }),
    ...(ruled && { siteRule: { name: ruled.name, missed: ruled.missed } }),
    explanation: { ...metadata.readings, ...(story && { body: explainBody(story) }) },
    extractorVersion: EXTRACTOR_VERSION,
  };
}
