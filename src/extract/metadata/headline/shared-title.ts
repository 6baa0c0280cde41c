import { cleanLine } from '../clean-line';
import { metaValue } from '../meta-tags';
import type { PageFacts } from '../page-facts';
import { comparable } from './same-text';
import { segmentsOf, withoutSiteName } from './title-segments';

/** A title of fewer words says too little to be told from a section's name. */
const FEWEST_WORDS = 4;
/** Lines of prose looked at: the story stands in the first of them. */
const MOST_LINES = 60;
const PROSE = 40;

/**
 * The headline that a desk wrote for `og:title` alone: the page's title repeats the visible heading, so
 * the other text is nobody's template. It has neither the site's name in it nor a kicker more than the
 * heading, and the page speaks of what it says (a title left over from another page is not taken).
 * undefined: there is none. Where it differs, 12 of 15 pages of the fundus corpus have it as the headline.
 */
export function sharedTitle(facts: PageFacts, heading: string | undefined): string | undefined {
  const shared = metaValue(facts.tags, ['og:title']);
  const title = cleanLine(facts.title);
  if (!shared || !title || !heading) return undefined;
  const key = comparable(shared);
  const shown = comparable(heading);
  if (key.endsWith(shown) || key.startsWith(shown) || shown.startsWith(key)) return undefined;
  if (!saysHeading(title, shown) || withoutSiteName(shared, facts.siteNames) !== shared) {
    return undefined;
  }
  const suffix = comparable(title).slice(shown.length);
  if (suffix && key.endsWith(suffix)) return undefined;
  return isSpokenOf(key, facts) ? shared : undefined;
}

/** Whether the page's title is the heading, with or without a site's name behind it. */
function saysHeading(title: string, shown: string): boolean {
  return [title, ...segmentsOf(title).heads].some((part) => comparable(part) === shown);
}

/** Whether most words of a text stand on the page too. */
function isSpokenOf(key: string, facts: PageFacts): boolean {
  const words = [...new Set(wordsOf(key))];
  if (words.length < FEWEST_WORDS) return false;
  const prose = facts.lines
    .filter(({ text }) => text.length > PROSE)
    .slice(0, MOST_LINES)
    .map(({ text }) => comparable(text))
    .join(' ');
  return words.filter((word) => prose.includes(word)).length * 2 >= words.length;
}

/** Words of four letters and more; of Chinese its pairs of characters. */
export function wordsOf(text: string): string[] {
  return comparable(text).match(/\p{Script=Han}{2}|[\p{L}\p{N}]{4,}/gu) ?? [];
}
