import { cleanLine } from '../clean-line';
import { splitNames } from './split-names';
import { ELSEWHERE } from './visible-authors';

const NAMED = '[itemprop~="author"] [itemprop~="name"], [rel~="author"]';
const PLAIN = '[itemprop~="author"]:not(:has([itemprop]))';
const LONGEST = 100;
const MOST = 40;

/**
 * Names that microdata or `rel` marks on the page: the first one, and those in the same scope.
 * @param marked all elements that are marked so.
 */
export function markedUpAuthors(marked: Element[]): string[] {
  for (const selector of [NAMED, PLAIN]) {
    const first = marked
      .filter((element) => element.matches(selector))
      .slice(0, MOST)
      .find((element) => namesIn(element).length > 0);
    if (!first) continue;
    const scope =
      first.closest('address, ul, p, header, section, div') ?? first.parentElement ?? first;
    const together = [...scope.querySelectorAll(selector)].slice(0, MOST).flatMap(namesIn);
    return [...new Set([...namesIn(first), ...together])];
  }
  return [];
}

function namesIn(element: Element): string[] {
  if (element.closest(ELSEWHERE)) return [];
  const text = cleanLine(element.getAttribute('content') ?? element.textContent?.slice(0, 400));
  return text && text.length <= LONGEST ? splitNames(text) : [];
}
