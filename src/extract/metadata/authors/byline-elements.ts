import { cleanLine } from '../clean-line';
import type { PageFacts } from '../page-facts';

const NAMED = '[itemprop~="author"] [itemprop~="name"], [rel~="author"], [itemprop~="author"]';
const MARKED =
  '[class*="byline" i], [class*="author" i], [data-testid*="byline" i], [data-testid*="author" i], [class*="autor" i], [class*="auteur" i]';
const ELSEWHERE =
  'aside, nav, footer, [class*="comment" i], [class*="related" i], [id*="comment" i], figure, figcaption';
const LONGEST = 200;
const MOST = 60;

/** Texts of elements that markup calls the author: by microdata or `rel`, then by class. */
export function bylineElements(facts: PageFacts): { named: string[]; marked: string[] } {
  return { named: texts(facts.page, NAMED), marked: texts(facts.page, MARKED) };
}

function texts(page: Document, selector: string): string[] {
  const found: string[] = [];
  for (const element of [...page.querySelectorAll(selector)].slice(0, MOST)) {
    if (element.closest(ELSEWHERE)) continue;
    const text = cleanLine(element.getAttribute('content') ?? element.textContent?.slice(0, 2_000));
    if (text && text.length <= LONGEST && !found.includes(text)) found.push(text);
  }
  return found;
}
