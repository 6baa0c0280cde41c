import type { Post } from '../core/post';
import { openArchive } from './open-archive';

/**
 * All posts in batches of `size`, in the order of their ids, which means nothing: that in which the
 * browser reads them fastest, a batch at once. What comes or goes on the way may be seen or not.
 */
export async function* scanPosts(size: number): AsyncGenerator<Post[], void, undefined> {
  const archive = await openArchive();
  for (let after = ''; ;) {
    const posts = await archive.posts.where('id').above(after).limit(size).toArray();
    const last = posts.at(-1);
    if (!last) return;
    yield posts;
    after = last.id;
  }
}

/** Texts by id: of all posts from the id `first` to the id `last`, in one read. */
export async function textsBetween(first: string, last: string): Promise<Map<string, string>> {
  const archive = await openArchive();
  const bodies = await archive.bodies.where('postId').between(first, last, true, true).toArray();
  return new Map(bodies.map(({ postId, text }) => [postId, text]));
}
