import type { Capture } from '../core/capture';
import type { Body } from './body/build-body';
import type { Metadata } from './metadata/metadata';
import type { ArticlePages } from './pages/other-pages';
import type { StorySignals } from './signals/read-signals';
import type { Ruled } from './site-rule/find-by-rule';
import { dekText } from './story/dek-text';
import { explainBody } from './story/explain-body';
import type { Story } from './story/find-story';

/** Grows when the same page would give another result. */
const EXTRACTOR_VERSION = '0.1.0';

/** The facts of a capture, without what metadata tells to the other steps only. */
function factsOf(
  metadata: Metadata,
): Omit<
  Capture,
  | 'body'
  | 'correction'
  | 'explanation'
  | 'extractorVersion'
  | 'images'
  | 'pages'
  | 'signals'
  | 'siteRule'
  | 'text'
  | 'url'
> {
  const {
    articleBody: _articleBody,
    chinese: _chinese,
    claims: _claims,
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
export type Parts = {
  story: Story | undefined;
  body: Body | undefined;
  ruled: Ruled | undefined;
  pages: ArticlePages | undefined;
  signals: StorySignals | undefined;
};

/** Puts together what was read of a page. */
export function toCapture(
  address: string,
  metadata: Metadata,
  { story, body, ruled, pages, signals }: Parts,
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
    ...(signals && signals.signals.length > 0 && signals),
    ...(pages && { pages: numbersIn(pages) }),
    ...(story?.from === 'selection' && { selection: true as const }),
    ...(ruled && { siteRule: { name: ruled.name, missed: ruled.missed } }),
    explanation: { ...metadata.readings, ...(story && { body: explainBody(story) }) },
    extractorVersion: EXTRACTOR_VERSION,
  };
}
