import type { Post } from '../core/post';
import { openArchive } from './open-archive';

/** A source of the archive and how many posts credit it. */
export type SourceCount = { name: string; posts: number };

/** Posts that ask to be looked at, newest capture first, at most `limit`. */
export async function listForReview(limit: number): Promise<Post[]> {
  const archive = await openArchive();
  const posts = await archive.posts.where('review').above('').distinct().toArray();
  return posts.sort((a, b) => b.capturedAt - a.capturedAt).slice(0, limit);
}

/** How many posts ask to be looked at; one with two missing facts counts once. */
export async function countForReview(): Promise<number> {
  const archive = await openArchive();
  return archive.posts.where('review').above('').distinct().count();
}

/** Every credited source with its number of posts, most first. Read from the index, not the posts. */
export async function countSources(): Promise<SourceCount[]> {
  const archive = await openArchive();
  const names = await archive.posts.orderBy('source.name').keys();
  const posts = new Map<string, number>();
  for (const name of names) posts.set(String(name), (posts.get(String(name)) ?? 0) + 1);
  return [...posts]
    .map(([name, count]) => ({ name, posts: count }))
    .sort((a, b) => b.posts - a.posts || (a.name < b.name ? -1 : 1));
}
