import type { Post } from '../../core/post';
import {
  CHANGED,
  changedParts,
  type ChangeRow,
  type IndexState,
  type ReadRange,
} from '../../store/index-rows';
import { lastChange, readChanges } from '../../store/index-tables';
import { postsAfter, postsByIds, textsOf, textsOfNeighbours } from '../../store/read-unindexed';
import { unreadChanges } from './read-ranges';

/** A post that is to be indexed; without `post` it is gone. `text` is given where it has changed. */
export type WorkItem = { id: string; post?: Post; text?: string };

/**
 * One batch: its items, and how far it brings the index: up to which change, or up to which post in
 * the order of ids. A batch of the first pass without items is its end.
 */
export type Work = { items: WorkItem[]; changesThrough?: number; read?: ReadRange };

/** Posts read at once. */
const POSTS = 400;

/** A batch ends with so many posts. */
const MOST_POSTS = 4_000;

async function withTexts(posts: Post[]): Promise<WorkItem[]> {
  const texts = await textsOfNeighbours(posts.map(({ id }) => id));
  return posts.map((post, at) => ({ id: post.id, post, text: texts[at] ?? '' }));
}

/** The next posts in the order of their ids. */
async function nextPosts(readThrough: string, mostCharacters: number): Promise<Work> {
  const read = { through: readThrough, changesThrough: await lastChange() };
  const work: Required<Pick<Work, 'items' | 'read'>> = { items: [], read };
  for (let characters = 0; characters < mostCharacters && work.items.length < MOST_POSTS;) {
    const posts = await postsAfter(read.through, POSTS);
    const items = await withTexts(posts);
    work.items.push(...items);
    characters += items.reduce((sum, { text }) => sum + (text?.length ?? 0), 0);
    const last = posts.at(-1);
    if (!last) break;
    read.through = last.id;
  }
  return work;
}

/** Rows of changes looked at at once. */
const CHANGES = 8_000;
/** What a change costs, as characters: most texts have some 1,000, facts some 50. */
const COST = { text: 1_000, facts: 50 } as const;

/** The first changes that together cost no more than so many characters, one at least. */
async function affordable(
  state: IndexState,
  mostCharacters: number,
): Promise<Required<ChangeRow>[]> {
  const changes = unreadChanges(await readChanges(CHANGES), state);
  let cost = 0;
  const end = changes.findIndex(({ postIds, parts }) => {
    cost += postIds.length * ((parts & CHANGED.text) === 0 ? COST.facts : COST.text);
    return cost > mostCharacters;
  });
  return end < 0 ? changes : changes.slice(0, Math.max(1, end));
}

/** The posts that changed, as they are now. */
async function nextChanges(state: IndexState, mostCharacters: number): Promise<Work | undefined> {
  const changes = await affordable(state, mostCharacters);
  const last = changes.at(-1);
  if (!last) return undefined;
  const parts = changedParts(changes);
  const ids = [...parts.keys()];
  const changedText = ids.filter((id) => ((parts.get(id) ?? 0) & CHANGED.text) !== 0);
  const [posts, texts] = await Promise.all([postsByIds(ids), textsOf(changedText)]);
  const textOf = new Map(changedText.map((id, at) => [id, texts[at] ?? '']));
  const items = ids.map((id, at): WorkItem => {
    const [post, text] = [posts[at], textOf.get(id)];
    return { id, ...(post && { post }), ...(post && text !== undefined && { text }) };
  });
  return { items, changesThrough: last.at };
}

/** What the index has to take in next; undefined when it has seen everything. */
export async function nextWork(
  state: IndexState,
  mostCharacters: number,
): Promise<Work | undefined> {
  if (state.readThrough === undefined) return nextChanges(state, mostCharacters);
  return nextPosts(state.readThrough, mostCharacters);
}
