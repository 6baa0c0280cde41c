import { comparable } from './headline/same-text';
import { textOf } from './json-ld/json-value';
import { metaValues } from './meta-tags';
import type { PageFacts } from './page-facts';

const NAMES = [
  'og:description',
  'description',
  'twitter:description',
  'dc.description',
  'sailthru.description',
  'lead',
  'abstract',
];
const MARKED = '[itemprop~="alternativeHeadline"], [itemprop~="description"]:not(meta)';
const MOST = 8;

/** Texts that may be the standfirst: linked data, meta, microdata; each once. */
export function dekCandidates(facts: PageFacts): string[] {
  const { story, page } = facts.linked;
  const texts = [
    textOf(story?.['description']),
    ...metaValues(facts.tags, NAMES),
    textOf(story?.['alternativeHeadline']),
    textOf(page?.['description']),
    ...facts.marked
      .filter((element) => element.matches(MARKED))
      .slice(0, 3)
      .map((element) => textOf(element.textContent)),
  ];
  const seen = new Map<string, string>();
  for (const text of texts) if (text && text.length > 10) seen.set(comparable(text), text);
  return [...seen.values()].slice(0, MOST);
}
