import { cleanLine } from './clean-line';
import { headlineCandidates, type HeadlineCandidate } from './headline/headline-candidates';
import { comparable } from './headline/same-text';
import { siteNames } from './headline/site-names';
import { segmentsOf } from './headline/title-segments';
import type { PageFacts } from './page-facts';

/** The headline, and the element that shows it. */
export type Headline = { text: string; element?: Element };

/**
 * Weighs the texts that may be the headline: each witness votes for its own text, and a little for a
 * text that its own begins with (`'Headline | Site'` confirms `'Headline'`). Equal votes: the visible one.
 */
export function chooseHeadline(facts: PageFacts): Headline | undefined {
  const candidates = dropCut(headlineCandidates(facts, siteNames(facts)));
  const votes = new Map<string, number>();
  for (const one of candidates) {
    const key = comparable(one.text);
    if (!votes.has(key)) votes.set(key, votesFor(key, candidates));
  }
  const ranked = candidates.toSorted(
    (one, other) =>
      (votes.get(comparable(other.text)) ?? 0) - (votes.get(comparable(one.text)) ?? 0),
  );
  const winner = ranked[0];
  if (!winner) return undefined;
  const text = shortestTitle(withoutKicker(winner.text, candidates), candidates);
  const element =
    candidates.find((one) => one.element && comparable(one.text) === comparable(text))?.element ??
    winner.element;
  return { text, ...(element && { element }) };
}

function votesFor(key: string, candidates: HeadlineCandidate[]): number {
  let sum = 0;
  const voted = new Set<unknown>();
  for (const one of candidates) {
    const witness = one.element ?? one;
    if (voted.has(witness)) continue;
    const share = agreement(key, one);
    if (share === 0) continue;
    voted.add(witness);
    sum += share * one.weight;
  }
  return sum;
}

function agreement(key: string, one: HeadlineCandidate): number {
  const own = comparable(one.text);
  if (own === key) return 1;
  if (one.confirms.includes(key)) return 0.9;
  return own.endsWith(`: ${key}`) && key.length > 12 ? 0.5 : 0;
}

/** A text cut short at a quotation mark or with dots is a witness for the whole one, not a rival. */
function dropCut(candidates: HeadlineCandidate[]): HeadlineCandidate[] {
  return candidates.filter((one) => {
    const own = comparable(one.text).replace(/\s?\.{3}$/, '');
    return !candidates.some((other) => {
      const whole = comparable(other.text);
      const cutOff =
        comparable(one.text).endsWith('...') || /^\s?["']/.test(whole.slice(own.length));
      return whole.length > own.length && whole.startsWith(own) && cutOff;
    });
  });
}

/** `'Kicker: Headline'` -> `'Headline'` where another witness has it alone. */
function withoutKicker(text: string, candidates: HeadlineCandidate[]): string {
  const key = comparable(text);
  const alone = candidates.find((one) => !one.element && key.endsWith(`: ${comparable(one.text)}`));
  return alone && cleanLine(alone.text) ? alone.text : text;
}

/** Where nothing but the page's title speaks: its first part, if the rest is short. */
function shortestTitle(text: string, candidates: HeadlineCandidate[]): string {
  if (candidates.some((one) => one.element)) return text;
  const head = segmentsOf(text).heads.findLast((part) => part.length >= text.length * 0.5);
  return head ?? text;
}
