import type { Post, ReviewReason } from './post';

/** What a post lacks that a person can add; empty where nothing needs a look. */
export function reviewOf(
  post: Pick<Post, 'headline' | 'publishedAt' | 'characters'>,
): ReviewReason[] {
  const reasons: ReviewReason[] = [];
  if (post.headline === undefined) reasons.push('no-headline');
  if (post.publishedAt === undefined) reasons.push('no-time');
  if (post.characters === 0) reasons.push('no-body');
  return reasons;
}
