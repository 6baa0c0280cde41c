import { expressionOf, textPattern } from '../query/text-pattern';
import type { HanForms } from '../text/fold';

/** The headlines of a month, folded; how many have each word, and how it was written there. */
export type MonthWords = {
  headlines: string[];
  words: Map<string, { text: string; count: number }>;
};

/** A word that rose, and how many headlines of the month have it. */
export type RisenWord = { text: string; headlines: number };

/** Words that are named for a month. */
const MOST = 6;
/** What fewer headlines have is chance. */
const FEWEST = 3;
/** Beyond so many standard errors a difference is one: of a hundred words that did not rise hardly any. */
const SURE = 2.58;

/**
 * The words that a month has in more of its headlines than the months before it. Rising is the difference
 * of the log-odds of a headline to have the word, each count raised by a half, over its standard error: a
 * word of every month comes to nothing, and so does one that is rare in all. Without headlines before
 * there is nothing to rise from.
 */
export function risenWords(month: MonthWords, before: readonly MonthWords[]): RisenWord[] {
  const earlier = before.reduce((sum, { headlines }) => sum + headlines.length, 0);
  if (earlier === 0) return [];
  const odds = (count: number, of: number): number => Math.log((count + 0.5) / (of - count + 0.5));
  const risen: (RisenWord & { score: number })[] = [];
  for (const [key, { text, count }] of month.words) {
    if (count < FEWEST) continue;
    const was = before.reduce((sum, { words }) => sum + (words.get(key)?.count ?? 0), 0);
    const cells = [count, month.headlines.length - count, was, earlier - was];
    const error = Math.sqrt(cells.reduce((sum, cell) => sum + 1 / (cell + 0.5), 0));
    const score = (odds(count, month.headlines.length) - odds(was, earlier)) / error;
    if (score > SURE) risen.push({ text, headlines: count, score });
  }
  risen.sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
  return risen.slice(0, MOST).map(({ text, headlines }) => ({ text, headlines }));
}

/** Words with the number of headlines that a search for them finds, which may stand in longer words too. */
export function countHits(
  words: readonly RisenWord[],
  { headlines }: MonthWords,
  forms: HanForms,
): RisenWord[] {
  return words.map(({ text, headlines: counted }) => {
    const pattern = textPattern(text, forms, false);
    if (!pattern) return { text, headlines: counted };
    const expression = expressionOf(pattern);
    return { text, headlines: headlines.filter((headline) => expression.test(headline)).length };
  });
}
