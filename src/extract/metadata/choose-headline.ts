import { explainHeadline } from './headline/explain-headline';
import type { HeadlineCandidate } from './headline/candidate';
import { headlineCandidates } from './headline/headline-candidates';
import { comparable } from './headline/same-text';
import { firstPart } from './headline/title-segments';
import type { PageFacts } from './page-facts';
import type { Weighed } from './reading';

/** The headline, the element that shows it, and what else the page says it were. */
export type Headline = { text: string; element?: Element; weighed?: Weighed<string> };

/**
 * Weighs the texts that may be the headline: each witness votes for its own text, and a little less
 * for a text that its own begins with (`'Headline | Site'` confirms `'Headline'`). With equal votes
 * the visible one wins.
 */
export function chooseHeadline(facts: PageFacts): Headline | undefined {
  const candidates = dropCut(headlineCandidates(facts));
  const votes = new Map<string, number>();
  for (const one of candidates) {
    const key = comparable(one.text);
    if (!votes.has(key)) votes.set(key, votesFor(one, candidates));
  }
  const votesOf = (one: HeadlineCandidate): number => votes.get(comparable(one.text)) ?? 0;
  const winner = candidates.toSorted((one, other) => votesOf(other) - votesOf(one))[0];
  if (!winner) return undefined;
  const onlyTitle = candidates.every(({ witness }) => witness === 'title');
  const text = onlyTitle ? firstPart(winner.text) : withoutKicker(winner.text, candidates);
  const shown = candidates.find(
    (one) => one.element && comparable(one.text) === comparable(text),
  )?.element;
  const element = shown ?? winner.element ?? candidates.find((one) => one.element)?.element;
  const reading = explainHeadline(text, candidates, votesOf);
  return { text, ...(element && { element }), ...(reading && { weighed: reading }) };
}

function votesFor(wanted: HeadlineCandidate, candidates: HeadlineCandidate[]): number {
  let sum = 0;
  const voted = new Set<unknown>();
  for (const one of candidates) {
    const witness = one.element ?? one;
    const share = voted.has(witness) ? 0 : agreement(wanted, one);
    if (share === 0) continue;
    voted.add(witness);
    sum += share * one.weight;
  }
  return sum;
}

/** How far a witness agrees that `wanted` is the headline, 0 to 1. */
function agreement(wanted: HeadlineCandidate, one: HeadlineCandidate): number {
  const key = comparable(wanted.text);
  const own = comparable(one.text);
  if (own === key) return 1;
  if (one.confirms.includes(key)) return 0.9;
  if (wanted.element && one.ends?.includes(key)) return 0.8;
  if (wanted.witness !== 'part' || key.length <= 12) return 0;
  return [own, ...one.confirms].some((text) => text.endsWith(`: ${key}`)) ? 0.5 : 0;
}

/** A text cut short at a quotation mark or with dots is a witness for the whole one, not a rival. */
function dropCut(candidates: HeadlineCandidate[]): HeadlineCandidate[] {
  const keys = candidates.map(({ text }) => comparable(text));
  return candidates.filter((_, index) => {
    const key = keys[index] ?? '';
    const own = key.replace(/\s?\.{3}$/, '');
    return !keys.some((whole) => {
      if (whole.length <= own.length || !whole.startsWith(own)) return false;
      return key.endsWith('...') || /^\s?["']/.test(whole.slice(own.length));
    });
  });
}

/** `'Kicker: Headline'` -> `'Headline'` where metadata has it alone and the kicker is not a quotation. */
function withoutKicker(text: string, candidates: HeadlineCandidate[]): string {
  const key = comparable(text);
  const alone = candidates.find(
    ({ witness, text: other }) => witness === 'told' && key.endsWith(`: ${comparable(other)}`),
  );
  return alone && !/^["']/.test(key) ? alone.text : text;
}
