import type { FullPost, Post, Revision } from '../core/post';
import { textOf } from '../core/text-of';
import { openArchive } from './open-archive';
import { revisionsOf } from './revisions-of';

/** A place in the order of every list: after the post that was captured then, under that id. */
export type Place = { capturedAt: number; id: string };

/** The post's facts, or undefined where it is gone. */
export async function getPost(id: string): Promise<Post | undefined> {
  const archive = await openArchive();
  return archive.posts.get(id);
}

/** The post with its body, or undefined where it is gone. */
export async function getFullPost(id: string): Promise<FullPost | undefined> {
  const archive = await openArchive();
  const [post, kept] = await Promise.all([archive.posts.get(id), archive.bodies.get(id)]);
  return post && { ...post, ...textOf(kept) };
}

/**
 * Newest capture first. The next page: `listPosts({ before: the last post of this one, limit })`.
 * @param from only posts captured at or after this moment, ms since 1970 UTC.
 */
export async function listPosts(page: {
  before?: Place;
  from?: number;
  limit: number;
}): Promise<Post[]> {
  const archive = await openArchive();
  const { capturedAt = Number.MAX_VALUE, id = '' } = page.before ?? {};
  return archive.posts
    .where('[capturedAt+id]')
    .between([page.from ?? -Number.MAX_VALUE, ''], [capturedAt, id], true, false)
    .reverse()
    .limit(page.limit)
    .toArray();
}

/** How many posts were captured from `from` until before `to`, both ms since 1970 UTC. */
export async function countCapturedBetween(from: number, to: number): Promise<number> {
  const archive = await openArchive();
  return archive.posts.where('[capturedAt+id]').between([from], [to], true, false).count();
}

/** Ids of all posts, newest capture first: 100,000 of them are some 4 MB. */
export async function postIds(): Promise<string[]> {
  const archive = await openArchive();
  // Forwards the browser gives all keys at once, backwards one after the other.
  const oldestFirst = await archive.posts.orderBy('[capturedAt+id]').primaryKeys();
  return oldestFirst.reverse();
}

/** Earlier texts of a post, oldest first. */
export async function getRevisions(postId: string): Promise<Revision[]> {
  const archive = await openArchive();
  return revisionsOf(archive, postId).toArray();
}
