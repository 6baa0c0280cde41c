import { cleanLine } from './clean-line';
import { asList, isNode, textOf } from './json-ld/json-value';
import { metaValues } from './meta-tags';
import type { PageFacts } from './page-facts';

const NAMES = [
  'news_keywords',
  'keywords',
  'article:tag',
  'parsely-tags',
  'sailthru.tags',
  'dc.subject',
];
const MOST = 50;
const LONGEST = 80;

/** The story's keywords, each once, at most 50; linked data first. */
export function chooseKeywords(facts: PageFacts): string[] {
  const linked = asList(facts.linked.story?.['keywords'], 200).flatMap((one) => {
    const text = isNode(one) ? textOf(one['name']) : textOf(one);
    return text ? [text] : [];
  });
  const seen = new Map<string, string>();
  for (const text of [...linked, ...metaValues(facts.tags, NAMES)]) {
    for (const word of text.split(/[,，;；、|]/)) {
      const keyword = cleanLine(word, LONGEST);
      const key = keyword?.toLowerCase();
      if (keyword && key && !seen.has(key) && seen.size < MOST) seen.set(key, keyword);
    }
  }
  return [...seen.values()];
}
