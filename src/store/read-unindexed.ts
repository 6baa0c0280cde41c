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

/**
 * Texts of posts that follow one another in the order of ids, '' where there is none: in one read,
 * which takes a fraction of the time of one read each.
 */
export async function textsOfNeighbours(ids: readonly string[]): Promise<string[]> {
  const archive = await openArchive();
  const [first, last] = [ids[0], ids.at(-1)];
  if (first === undefined || last === undefined) return [];
  const bodies = await archive.bodies.where('postId').between(first, last, true, true).toArray();
  const texts = new Map(bodies.map(({ postId, text }) => [postId, text]));
  return ids.map((id) => texts.get(id) ?? '');
}

/** Texts by the ids of their posts, '' where there is none. */
export async function textsOf(ids: readonly string[]): Promise<string[]> {
  const archive = await openArchive();
  const bodies = await archive.bodies.bulkGet([...ids]);
  return bodies.map((body) => body?.text ?? '');
}
