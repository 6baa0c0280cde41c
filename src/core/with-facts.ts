import type { EditableField, Post } from './post';
import { reviewOf } from './review';

/** The facts that a person can correct. */
export type EditableFacts = Pick<Post, EditableField>;

/** A post with these facts in the place of its own; one that is absent here is absent there. */
export function withFacts(post: Post, facts: EditableFacts): Post {
  const { headline: _headline, source: _source, publishedAt: _publishedAt, ...others } = post;
  const { headline, source, publishedAt, authors, tags } = facts;
  const changed: Post = {
    ...others,
    ...(headline !== undefined && { headline }),
    ...(source !== undefined && { source }),
    ...(publishedAt !== undefined && { publishedAt }),
    authors,
    tags,
  };
  return { ...changed, review: reviewOf(changed) };
}
