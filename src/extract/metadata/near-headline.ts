import { comparable } from './headline/same-text';
import type { Headline } from './choose-headline';
import type { TextLine } from '../page/text-lines';

const AFTER = 30;
const BEFORE = 8;

/** Lines around the headline: the ones after it first in order, then the ones before it, nearest first. */
export type Surroundings = {
  after: TextLine[];
  before: TextLine[];
  /** The headline's own line, where more stands in it than the headline. */
  own: TextLine[];
  at: number;
};

/** Finds where the headline stands among the lines; where it does not, the page's first lines count. */
export function aroundHeadline(lines: TextLine[], headline: Headline | undefined): Surroundings {
  const at = headline ? placeOf(lines, headline) : -1;
  const line = lines[at];
  const alone = !line || comparable(line.text) === comparable(headline?.text ?? '');
  return {
    at,
    own: alone ? [] : [line],
    after: lines.slice(at + 1, at + 1 + AFTER),
    before: at < 0 ? [] : lines.slice(Math.max(0, at - BEFORE), at).toReversed(),
  };
}

function placeOf(lines: TextLine[], headline: Headline): number {
  const { element } = headline;
  const inside = new Set(element ? [element, ...element.querySelectorAll('*')] : []);
  const shown = lines.findLastIndex(({ parts }) => parts.some((part) => inside.has(part.element)));
  if (shown >= 0) return shown;
  const key = comparable(headline.text);
  return lines.findIndex(({ text }) => text.length < 1_000 && comparable(text) === key);
}
