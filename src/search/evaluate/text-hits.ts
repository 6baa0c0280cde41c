import type { Columns } from '../columns/columns';
import { NOT_FOUND } from '../index/block-reader';
import type { TextClause } from '../query/query';
import { BitSet } from './bit-set';
import { documentOwners, NOBODY } from './document-owners';
import { findPattern, type FoundDocuments } from './find-pattern';
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

/** What is taken of the documents that were found. */
type Taken = { owners: Uint32Array; stale: Stale | undefined; onlyFacts: boolean };

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

  /** Takes the documents of a segment that are still of their posts. */
  add({ documents, times }: FoundDocuments, { owners, stale, onlyFacts }: Taken): void {
    for (let at = 0; at < documents.length; at += 1) {
      const owner = owners[documents[at] ?? 0] ?? NOBODY;
      if (owner === NOBODY) continue;
      const post = owner >>> 1;
      const isFacts = (owner & 1) === 1;
      if (onlyFacts && !isFacts) continue;
      if (stale && (isFacts ? stale.facts : stale.texts).has(post)) continue;
      this.posts.add(post);
      this.count += 1;
      if (this.weights) this.weigh(post, isFacts, times?.[at] ?? 1);
    }
  }

  private weigh(post: number, isFacts: boolean, times: number): void {
    if (!this.weights) return;
    const weight = (times / (times + 1.5)) * (isFacts ? FACT_WEIGHT : 1);
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
  }: { columns: Columns; segments: readonly OpenSegment[]; stale: Stale | undefined },
  isScored: boolean,
): Promise<TextHits[]> {
  const plans = clauses.map(({ pattern }) => planPattern(pattern));
  const { requests, of } = shareRequests(plans);
  const answers = await readTerms(segments, requests);
  return plans.map((plan, index) => {
    const tally = new Tally(columns.length, isScored);
    const onlyFacts = clauses[index]?.only !== undefined;
    segments.forEach((segment, at) => {
      const own = (of[index] ?? []).map((request) => answers[at]?.[request] ?? NOT_FOUND);
      const owners = documentOwners(segment, columns);
      tally.add(findPattern(segment, plan, own), { owners, stale, onlyFacts });
    });
    return { posts: tally.posts, scores: tally.scores(), isExact: plan.isExact && !onlyFacts };
  });
}
