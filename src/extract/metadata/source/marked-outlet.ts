import type { Source } from '../../../core/capture';
import type { Surroundings } from '../near-headline';
import type { PageFacts } from '../page-facts';
import { markupNames } from './markup-name';
import { outletOf } from './outlet-part';

/** Class names by which pages mark the outlet: `source`, `news-source`, `media`, `source-name`. */
const MARKED =
  /(?:^|\s)(?:[a-z]+[-_])?(?:source|media|origin|laiyuan|copyfrom|come-?from|jgname|outlet)(?:[-_]?name)?(?:$|\s)/i;
const NEAR = 20;

/** The outlet near the headline whose markup says that it is one. */
export function markedOutlet(facts: PageFacts, around: Surroundings): Source | undefined {
  for (const line of [...around.after, ...around.before].slice(0, NEAR)) {
    if (line.text.length > 120) continue;
    for (const part of line.parts) {
      const outlet = MARKED.test(markupNames(part.element)) && outletOf(part, facts.address);
      if (outlet) return outlet;
    }
  }
  return undefined;
}
