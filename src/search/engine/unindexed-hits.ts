import { changedParts, CHANGED } from '../../store/index-rows';
import { readNumbers } from '../../store/index-tables';
import { postsAfter, postsByIds, textsOf, textsOfNeighbours } from '../../store/read-unindexed';
import type { PostRow } from '../columns/post-row';
import { BitSet } from '../evaluate/bit-set';
import { postMatcher, type UnindexedPost } from '../evaluate/match-post';
import type { Stale } from '../evaluate/text-hits';
import type { Clause } from '../query/query';
import type { HanForms } from '../text/fold';
import { unreadChanges } from '../indexer/read-ranges';
import type { IndexView } from './open-index';

/** A post of which the index is not up to date: its number, if it has one, and whether its text is. */
export type UnseenPost = { id: string; number: number | undefined; knowsText: boolean };

/** What the index has not seen of the posts that it has, and what of it is not to be believed. */
export async function unseenPosts({
  state,
  changes,
  columns,
}: IndexView): Promise<{ posts: UnseenPost[]; stale: Stale }> {
  const stale = { facts: new BitSet(columns.length), texts: new BitSet(columns.length) };
  const parts = changedParts(unreadChanges(changes, state ?? {}));
  const ids = [...parts.keys()];
  const numbers = ids.length === 0 ? [] : await readNumbers(ids);
  const posts = ids.map((id, at): UnseenPost => {
    const number = numbers[at];
    const isKnown = number !== undefined && number < columns.length;
    const knowsText =
      isKnown &&
      ((parts.get(id) ?? 0) & CHANGED.text) === 0 &&
      (columns.textStamps[number] ?? 0) > 0;
    if (isKnown) stale.facts.add(number);
    if (isKnown && !knowsText) stale.texts.add(number);
    return { id, number: isKnown ? number : undefined, knowsText };
  });
  return { posts, stale };
}

export type ReadRest = {
  clauses: readonly Clause[];
  forms: HanForms;
  /** Whether the index finds a clause, by its place, in the text of a post of that number. */
  hasText: (clause: number, post: number) => boolean;
  signal?: AbortSignal | undefined;
};

/** Posts read and searched at once. */
const BATCH = 400;

async function readThrough(
  wanted: readonly UnseenPost[],
  { clauses, forms, hasText, signal }: ReadRest,
  readTexts: (ids: readonly string[]) => Promise<string[]>,
): Promise<PostRow[]> {
  const matches = postMatcher(clauses, forms);
  const needsText = clauses.some((clause) => clause.kind === 'text' && clause.only === undefined);
  const found: PostRow[] = [];
  for (let from = 0; from < wanted.length; from += BATCH) {
    signal?.throwIfAborted();
    const batch = wanted.slice(from, from + BATCH);
    const toRead = needsText ? batch.filter(({ knowsText }) => !knowsText) : [];
    const [posts, texts] = await Promise.all([
      postsByIds(batch.map(({ id }) => id)),
      readTexts(toRead.map(({ id }) => id)),
    ]);
    const textOf = new Map(toRead.map(({ id }, at) => [id, texts[at] ?? '']));
    batch.forEach(({ id, number, knowsText }, at) => {
      const post = posts[at];
      if (!post) return;
      const unindexed: UnindexedPost = { post, text: textOf.get(id) ?? '' };
      if (knowsText && number !== undefined) {
        unindexed.hasText = (clause) => hasText(clause, number);
      }
      const row = matches(unindexed);
      if (row) found.push(row);
    });
  }
  return found;
}

/** Of posts that are named, those of which all conditions hold, by reading them. */
export function hitsAmong(posts: readonly UnseenPost[], read: ReadRest): Promise<PostRow[]> {
  return readThrough(posts, read, textsOf);
}

/** The same of all posts that the index has not come to yet. `known`: those that are read already. */
export async function hitsBehind(
  id: string,
  known: ReadonlySet<string>,
  read: ReadRest,
): Promise<PostRow[]> {
  const found: PostRow[] = [];
  for (let after = id; ;) {
    read.signal?.throwIfAborted();
    const posts = await postsAfter(after, BATCH);
    const last = posts.at(-1);
    if (!last) return found;
    after = last.id;
    const unseen = posts
      .filter((post) => !known.has(post.id))
      .map((post): UnseenPost => ({ id: post.id, number: undefined, knowsText: false }));
    found.push(...(await readThrough(unseen, read, textsOfNeighbours)));
  }
}
