import { typesOf } from './json-ld/json-value';
import { metaValues } from './meta-tags';
import type { PageFacts } from './page-facts';

const MOST = 30;

/** What the page says it is: types of its linked data and `og:type`, lower case, each once. */
export function pageTypes(facts: PageFacts): string[] {
  const types = [
    ...facts.nodes.slice(0, 200).flatMap(typesOf),
    ...metaValues(facts.tags, ['og:type']),
  ];
  return [...new Set(types.map((type) => type.toLowerCase()))].slice(0, MOST);
}
