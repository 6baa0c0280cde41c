import { doubtedFields } from './doubts';
import type { Post, ReviewReason } from './post';

/** What a post lacks, or what of it is in doubt, that a person can settle; empty where nothing needs a look. */
export function reviewOf(
  post: Pick<Post, 'headline' | 'publishedAt' | 'characters' | 'doubts' | 'pages'>,
): ReviewReason[] {
  const reasons: ReviewReason[] = [];
  if (post.headline === undefined) reasons.push('no-headline');
  if (post.publishedAt === undefined) reasons.push('no-time');
  if (post.characters === 0) reasons.push('no-body');
  if (post.pages && post.pages.missing.length > 0) reasons.push('missing-pages');
  return [...reasons, ...doubtedFields(post.doubts).map((field) => `doubtful-${field}` as const)];
}
