import { placeOf } from '../place-of';
import { shortened, weighed, type Said, type Weighed } from '../reading';
import type { HeadlineCandidate } from './candidate';
import { comparable } from './same-text';

/** Votes of this share of all that the witnesses could give are agreement. */
const AGREED = 0.75;

/**
 * Share of pages of the development corpus on which a text chosen from such a place was the headline,
 * where the other witnesses agreed and where they did not (`npm run score -- --confidence`).
 */
const RIGHT = {
  heading: { agreed: 0.97, disputed: 0.8 },
  line: { agreed: 0.7, disputed: 0.4 },
  'json-ld': { agreed: 0.75, disputed: 0.7 },
  meta: { agreed: 0.65, disputed: 0.55 },
  title: { agreed: 0.2, disputed: 0.2 },
} as const;

function placeKind({ from, where = '' }: Said<string>): keyof typeof RIGHT {
  if (from === 'json-ld' || from === 'meta' || from === 'title') return from;
  return /^h[123](?:\.|$)/.test(where) ? 'heading' : 'line';
}

/**
 * What a page says of its headline, the chosen text first, the others by their votes.
 * @param votesOf the votes for a candidate's text, its own included.
 */
export function explainHeadline(
  text: string,
  candidates: readonly HeadlineCandidate[],
  votesOf: (one: HeadlineCandidate) => number,
): Weighed<string> | undefined {
  const key = comparable(text);
  const isChosen = (one: HeadlineCandidate): boolean => comparable(one.text) === key;
  const byVotes = candidates.toSorted((one, other) => votesOf(other) - votesOf(one));
  const chosen = byVotes.find(isChosen) ?? byVotes[0];
  if (!chosen) return undefined;
  const first: Said<string> = { ...said(chosen), value: shortened(text) };
  const isAgreed = votesOf(chosen) >= AGREED * totalOf(candidates);
  const confidence = RIGHT[placeKind(first)][isAgreed ? 'agreed' : 'disputed'];
  return weighed([first, ...byVotes.slice(0, 12).map(said)], comparable, confidence);
}

function said({ text, from, witness, element }: HeadlineCandidate): Said<string> {
  const place = element ? 'visible' : witness === 'title' ? 'title' : 'meta';
  const where = element && placeOf(element);
  return { value: shortened(text), from: from ?? place, where };
}

/** All that the witnesses could give; one element is one witness. */
function totalOf(candidates: readonly HeadlineCandidate[]): number {
  const byWitness = new Map<unknown, number>();
  for (const one of candidates) {
    const witness = one.element ?? one;
    byWitness.set(witness, Math.max(byWitness.get(witness) ?? 0, one.weight));
  }
  return [...byWitness.values()].reduce((sum, weight) => sum + weight, 0);
}
