import type { PageFacts } from '../page-facts';
import { WEIGHT, type HeadlineCandidate } from './candidate';
import { comparable } from './same-text';
import { segmentsOf } from './title-segments';

const FLASH = /^【([^【】]{4,60})】.{12}/u;

/** `【一号码头恢复作业】财联社3月18日电，…`: a flash on a page without headings has its headline in brackets. */
export function flashHeadline({ lines, rule }: PageFacts): HeadlineCandidate[] {
  if (!rule.chinese) return [];
  for (const { text, parts } of lines) {
    const said = FLASH.exec(text)?.[1]?.trim();
    const element = parts[0]?.element;
    if (!said || !element || element.closest('nav, a')) continue;
    return [{ text: said, element, witness: 'shown', weight: WEIGHT.flash, confirms: [] }];
  }
  return [];
}

/** So much longer or shorter a text may be than its comparable form: `…` is three dots there. */
const STRETCH = 8;

/** The lengths that a line may have to be one of the texts: asked of every line, before its form is made. */
function lengthsNear(keys: string[]): Set<number> {
  const steps = Array.from({ length: 2 * STRETCH + 1 }, (_, step) => step - STRETCH);
  return new Set(keys.flatMap((key) => steps.map((step) => key.length + step)));
}

/** Beginnings and ends of the page's title that also stand on the page as a line of their own. */
export function shownTitle(facts: PageFacts, title: string | undefined): HeadlineCandidate[] {
  if (!title) return [];
  const { heads, tails } = segmentsOf(title);
  const wanted = new Map<string, number>();
  for (const text of [title, ...heads, ...tails]) {
    const key = comparable(text);
    if (!wanted.has(key) && !facts.siteNames.has(key)) wanted.set(key, wanted.size);
  }
  const lengths = lengthsNear([...wanted.keys()]);
  let best: { order: number; text: string; element: Element } | undefined;
  for (const { text, parts } of facts.lines) {
    if (!lengths.has(text.length) || text.length <= 4 || text.length >= 500) continue;
    const order = wanted.get(comparable(text));
    const element = parts[0]?.element;
    if (order === undefined || !element || element.closest('nav')) continue;
    if (!best || order < best.order) best = { order, text, element };
  }
  if (!best) return [];
  const { text, element } = best;
  return [{ text, element, witness: 'shown', weight: WEIGHT.shown, confirms: [] }];
}
