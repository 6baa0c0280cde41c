import type { BitSet } from '../evaluate/bit-set';
import { matchColumns } from '../evaluate/match-columns';
import type { Headlines } from '../evaluate/headlines';
import type { HitSet } from '../evaluate/result';
import { textHits, type TextHits } from '../evaluate/text-hits';
import type { Clause, TextClause } from '../query/query';
import type { HanForms } from '../text/fold';
import type { IndexView } from './open-index';
import { hitsAmong, hitsBehind, unseenPosts, type UnseenPost } from './unindexed-hits';
import { verifyHeadlines } from './verify-headlines';

export type RunOptions = {
  forms: HanForms;
  isScored: boolean;
  headlines: Headlines;
  signal?: AbortSignal | undefined;
};

/** For each clause of a text what the index finds; nothing for others. */
type Found = (TextHits | undefined)[];

async function findTexts(
  clauses: readonly Clause[],
  find: (texts: TextClause[]) => Promise<TextHits[]>,
): Promise<Found> {
  const texts = clauses.filter((clause) => clause.kind === 'text');
  const hits = texts.length === 0 ? [] : await find(texts);
  const found = new Map(texts.map((clause, at) => [clause, hits[at]]));
  return clauses.map((clause) => (clause.kind === 'text' ? found.get(clause) : undefined));
}

/** Posts of the index of which all conditions hold; those that cannot be told by it are left in. */
function narrowDown(
  clauses: readonly Clause[],
  found: Found,
  { columns, present }: IndexView,
  forms: HanForms,
): BitSet {
  const posts = present.copy();
  clauses.forEach((clause, at) => {
    const hits = found[at];
    const matching = clause.kind === 'text' ? hits?.posts : matchColumns(clause, columns, forms);
    if (!matching) return;
    if (!clause.not) posts.keep(matching);
    else if (hits?.isExact !== false) posts.drop(matching);
  });
  return posts;
}

function isAnywhere(clause: Clause | undefined): boolean {
  return clause?.kind === 'text' && clause.only === undefined;
}

function sumScores(found: Found, length: number): Float32Array {
  const sum = new Float32Array(length);
  for (const hits of found) {
    hits?.scores?.forEach((score, post) => (sum[post] = (sum[post] ?? 0) + score));
  }
  return sum;
}

/**
 * All posts of which the conditions hold: those of the index by the index, those that it has not
 * seen, or not as they are, by reading them. Exact either way.
 * @throws IndexDamaged, the signal's reason, or what the database throws.
 */
export async function runQuery(
  clauses: readonly Clause[],
  view: IndexView,
  { forms, isScored, headlines, signal }: RunOptions,
): Promise<HitSet> {
  const { columns, segments, state } = view;
  const { posts: unseen, stale } = await unseenPosts(view);
  const found = await findTexts(clauses, (texts) =>
    textHits(texts, { columns, segments, stale: unseen.length > 0 ? stale : undefined }, isScored),
  );
  const posts = narrowDown(clauses, found, view, forms);
  posts.drop(stale.facts);
  posts.drop(stale.texts);
  await verifyHeadlines(posts, clauses, found, { columns, headlines, forms, signal });
  const read = {
    clauses,
    forms,
    signal,
    hasText: (clause: number, post: number) => found[clause]?.posts.has(post) ?? false,
  };
  const toRead: UnseenPost[] = [...unseen];
  if (found.some((hits, at) => hits?.isExact === false && isAnywhere(clauses[at]))) {
    for (const number of posts.numbers()) {
      toRead.push({ id: columns.ids[number] ?? '', number, knowsText: false });
      posts.remove(number);
    }
  }
  const rest = await hitsAmong(toRead, read);
  const behind = state ? state.readThrough : '';
  if (behind !== undefined) {
    const known = new Set(toRead.map(({ id }) => id));
    rest.push(...(await hitsBehind(behind, known, read)));
  }
  return { posts, rest, ...(isScored && { scores: sumScores(found, columns.length) }) };
}
