import { comparable } from './headline/same-text';
import type { Headline } from './choose-headline';
import type { TextLine } from './text-lines';

const AFTER = 30;
const BEFORE = 8;

/** Lines around the headline: the ones after it first in order, then the ones before it, nearest first. */
export type Surroundings = { after: TextLine[]; before: TextLine[]; at: number };

/** Finds where the headline stands among the lines; where it does not, the page's first lines count. */
export function aroundHeadline(lines: TextLine[], headline: Headline | undefined): Surroundings {
  const at = headline ? placeOf(lines, headline) : -1;
  return {
    at,
    after: lines.slice(at + 1, at + 1 + AFTER),
    before: at < 0 ? [] : lines.slice(Math.max(0, at - BEFORE), at).toReversed(),
  };
}

function placeOf(lines: TextLine[], headline: Headline): number {
  const { element } = headline;
  const shown = element
    ? lines.findLastIndex(({ parts }) => parts.some((part) => element.contains(part.element)))
    : -1;
  if (shown >= 0) return shown;
  const key = comparable(headline.text);
  return lines.findIndex(({ text }) => text.length < 1_000 && comparable(text) === key);
}
