import type { FullPost, Post } from '../core/post';
import { textOf } from '../core/text-of';
import { openArchive } from './open-archive';
import { postIds } from './read-posts';
import { readAhead } from '../core/read-ahead';

/** Posts in memory at once, with their bodies. */
const BATCH = 25;

/** Facts alone are small. */
const FACTS = 500;

/**
 * Posts with their bodies, one after the other, never all in memory: those named, in that order, or
 * all, newest capture first. Posts deleted on the way are passed over.
 * @throws the signal's reason when it is aborted.
 */
export async function* eachFullPost(
  ids: Iterable<string> | 'all',
  signal?: AbortSignal,
): AsyncGenerator<FullPost, void, undefined> {
  const batches = batchesOf(ids === 'all' ? await postIds() : ids, BATCH);
  for await (const full of readAhead(batches, 1, withBodies)) {
    for (const post of full) {
      signal?.throwIfAborted();
      yield post;
    }
  }
}

/**
 * The facts of the posts named, in that order, never all in memory.
 * @throws the signal's reason when it is aborted.
 */
export async function* eachPost(
  ids: Iterable<string>,
  signal?: AbortSignal,
): AsyncGenerator<Post, void, undefined> {
  for await (const posts of batchesOf(ids, FACTS)) {
    signal?.throwIfAborted();
    yield* posts;
  }
}

async function* batchesOf(
  ids: Iterable<string>,
  size: number,
): AsyncGenerator<Post[], void, undefined> {
  const archive = await openArchive();
  const all = [...ids];
  for (let start = 0; start < all.length; start += size) {
    const found = await archive.posts.bulkGet(all.slice(start, start + size));
    yield found.filter((post) => post !== undefined);
  }
}

/** Posts -> the same with their bodies, in the same order. */
async function withBodies(posts: Post[]): Promise<FullPost[]> {
  const archive = await openArchive();
  const ids = posts.map(({ id }) => id);
  const [bodies, originals] = await Promise.all([
    archive.bodies.bulkGet(ids),
    archive.originals.bulkGet(ids),
  ]);
  return posts.map((post, index) => {
    const original = originals[index];
    return { ...post, ...textOf(bodies[index]), ...(original && { original }) };
  });
}
