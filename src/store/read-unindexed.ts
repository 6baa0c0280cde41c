import type { Post } from '../core/post';
import { openArchive } from './open-archive';

/** Posts behind an id, in the order of ids, which means nothing; at most so many. */
export async function postsAfter(id: string, limit: number): Promise<Post[]> {
  const archive = await openArchive();
  return archive.posts.where('id').above(id).limit(limit).toArray();
}

/** Posts by their ids, undefined where they are gone. */
export async function postsByIds(ids: readonly string[]): Promise<(Post | undefined)[]> {
  const archive = await openArchive();
  return archive.posts.bulkGet([...ids]);
}

/** Texts by the ids of their posts, '' where there is none. Neighbouring ids are read at once. */
export async function textsOf(ids: readonly string[]): Promise<string[]> {
  const archive = await openArchive();
  const sorted = [...ids].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const bodies = await archive.bodies.bulkGet([...ids]);
  return bodies.map((body) => body?.text ?? '');
}
