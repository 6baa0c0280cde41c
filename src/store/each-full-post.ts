import type { FullPost, Post } from '../core/post';
import { readAhead } from '../core/read-ahead';
import { textOf } from '../core/text-of';
import type { Archive } from './archive';
import { openArchive } from './open-archive';
import { postIds } from './read-posts';

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
  const archive = await openArchive();
  const pages = ids === 'all' ? allFacts(archive) : factsOf(archive, ids);
  const hasOriginals = (await archive.originals.count()) > 0;
  const read = (posts: Post[]): Promise<FullPost[]> => withBodies(archive, posts, hasOriginals);
  for await (const full of readAhead(batchesOf(pages), 1, read)) {
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
  for await (const posts of factsOf(await openArchive(), ids)) {
    signal?.throwIfAborted();
    yield* posts;
  }
}

function* pagesOf(ids: Iterable<string>): Generator<string[], void, undefined> {
  const all = [...ids];
  for (let start = 0; start < all.length; start += FACTS) yield all.slice(start, start + FACTS);
}

async function found(archive: Archive, ids: string[]): Promise<Post[]> {
  return (await archive.posts.bulkGet(ids)).filter((post) => post !== undefined);
}

async function* factsOf(archive: Archive, ids: Iterable<string>): AsyncGenerator<Post[]> {
  for (const page of pagesOf(ids)) yield found(archive, page);
}

/**
 * All facts, newest capture first. One answer for a range costs a fraction of one for each post; what
 * has left its place since is asked for by its id.
 */
async function* allFacts(archive: Archive): AsyncGenerator<Post[]> {
  let before: [number, string] = [Number.MAX_VALUE, ''];
  for (const page of pagesOf(await postIds())) {
    const oldest = await archive.posts.get(page.at(-1) ?? '');
    if (!oldest) {
      yield found(archive, page);
      continue;
    }
    const from: [number, string] = [oldest.capturedAt, oldest.id];
    const range = archive.posts.where('[capturedAt+id]').between(from, before, true, false);
    yield inOrder(archive, page, await range.toArray());
    before = from;
  }
}

async function inOrder(archive: Archive, ids: string[], near: readonly Post[]): Promise<Post[]> {
  const posts = new Map(near.map((post) => [post.id, post]));
  const missing = ids.filter((id) => !posts.has(id));
  for (const post of await found(archive, missing)) posts.set(post.id, post);
  return ids.flatMap((id) => posts.get(id) ?? []);
}

async function* batchesOf(pages: AsyncIterable<Post[]>): AsyncGenerator<Post[]> {
  for await (const posts of pages) {
    for (let start = 0; start < posts.length; start += BATCH) {
      yield posts.slice(start, start + BATCH);
    }
  }
}

/** Posts -> the same with their bodies, in the same order. */
async function withBodies(
  { bodies, originals }: Archive,
  posts: Post[],
  hasOriginals: boolean,
): Promise<FullPost[]> {
  const ids = posts.map(({ id }) => id);
  const [texts, files] = await Promise.all([
    bodies.bulkGet(ids),
    hasOriginals ? originals.bulkGet(ids) : [],
  ]);
  return posts.map((post, index) => {
    const original = files[index];
    return { ...post, ...textOf(texts[index]), ...(original && { original }) };
  });
}
