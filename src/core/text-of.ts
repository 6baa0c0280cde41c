import type { PostBody, PostText } from './post';

/** What is kept of a post's text; of a body that is gone, nothing. */
export function textOf(kept: PostBody | undefined): PostText {
  if (!kept) return { body: '', text: '' };
  const { body, text, explanation } = kept;
  return { body, text, ...(explanation && { explanation }) };
}
