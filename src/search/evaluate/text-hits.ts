import type { Columns } from '../columns/columns';
import { NOT_FOUND } from '../index/block-reader';
import { FACTS } from '../index/segment';
import type { TextClause } from '../query/query';
import { BitSet } from './bit-set';
import { findPattern } from './find-pattern';
import { readTerms, type OpenSegment, type TermRequest } from './index-reader';
import { planPattern, type PatternPlan } from './pattern-plan';

/** Posts that hold a pattern. `isExact`: false where they only may, and have to be read. */
export type TextHits = { posts: BitSet; scores: Float32Array | undefined; isExact: boolean };

/** What is not to be believed of the index: posts whose facts or texts changed since, by number. */
export type Stale = { facts: BitSet; texts: BitSet };

/** A word in the headline or another fact counts as so many in the text. */
const FACT_WEIGHT = 12;

/** Terms that several patterns ask for are read once. */
function shareRequests(plans: readonly PatternPlan[]): { requests: TermRequest[]; of: number[][] } {
  const requests: TermRequest[] = [];
  const known = new Map<string, number>();
  const of = plans.map(({ terms }) =>
    terms.map(({ term, kind }) => {
      const key = `${kind} ${term}`;
      const number = known.get(key) ?? requests.push({ term, kind }) - 1;
      known.set(key, number);
      return number;
    }),
  );
  return { requests, of };
}

/** Adds up where patterns were found, and weighs rare ones more, as BM25 does. */
class Tally {
  readonly posts: BitSet;
  readonly weights: Float32Array | undefined;
  private count = 0;

  constructor(
    private readonly length: number,
    isScored: boolean,
  ) {
    this.posts = new BitSet(length);
    this.weights = isScored ? new Float32Array(length) : undefined;
  }

  add(post: number, part: number, times: number): void {
    this.posts.add(post);
    this.count += 1;
    if (!this.weights) return;
    const weight = (times / (times + 1.5)) * (part === FACTS ? FACT_WEIGHT : 1);
    this.weights[post] = (this.weights[post] ?? 0) + weight;
  }

  scores(): Float32Array | undefined {
    const rarity = Math.log(1 + this.length / (this.count + 1));
    return this.weights?.map((weight) => weight * rarity);
  }
}

/**
 * For each condition the posts that hold its pattern, by the index alone. It does not tell a headline
 * from the other facts: for a condition on headlines these are the posts that may have it.
 * @throws IndexDamaged, or what the database throws.
 */
export async function textHits(
  clauses: readonly TextClause[],
  {
    columns,
    segments,
    stale,
  }: { columns: Columns; segments: readonly OpenSegment[]; stale: Stale },
  isScored: boolean,
): Promise<TextHits[]> {
  const plans = clauses.map(({ pattern }) => planPattern(pattern));
  const { requests, of } = shareRequests(plans);
  const answers = await readTerms(segments, requests);
  const { factStamps, textStamps, length } = columns;
  return plans.map((plan, index) => {
    const tally = new Tally(length, isScored);
    const isAnywhere = clauses[index]?.only === undefined;
    segments.forEach((segment, at) => {
      const own = (of[index] ?? []).map((request) => answers[at]?.[request] ?? NOT_FOUND);
      const { posts, parts, stamps } = segment;
      findPattern(segment, plan, own, (document, times) => {
        const post = posts[document] ?? 0;
        const part = parts[document] ?? 0;
        const isFacts = part === FACTS;
        if (!isFacts && !isAnywhere) return;
        if ((isFacts ? factStamps : textStamps)[post] !== stamps[document]) return;
        if ((isFacts ? stale.facts : stale.texts).has(post)) return;
        tally.add(post, part, times);
      });
    });
    return { posts: tally.posts, scores: tally.scores(), isExact: plan.isExact && isAnywhere };
  });
}
