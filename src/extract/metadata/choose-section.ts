import { asList, textOf } from './json-ld/json-value';
import { metaValue } from './meta-tags';
import type { PageFacts } from './page-facts';

const NAMES = [
  'article:section',
  'og:article:section',
  'parsely-section',
  'sailthru.section',
  'section',
  'dc.subject.section',
];

/** The department under which the site runs the story: `'Wirtschaft'`. */
export function chooseSection(facts: PageFacts): string | undefined {
  const linked = asList(facts.linked.story?.['articleSection'], 10).map((one) => textOf(one, 200));
  return [...linked, metaValue(facts.tags, NAMES)].find(
    (text) => text !== undefined && text.length < 200,
  );
}
