import { doubtsBeside } from './doubts';
import type { EditableField, Post } from './post';
import { reviewOf } from './review';

/** The facts that a person can correct. */
export type EditableFacts = Pick<Post, EditableField>;

/**
 * A post with these facts in the place of its own; one that is absent here is absent there.
 * @param settled fields about which there is no doubt any more.
 */
export function withFacts(
  post: Post,
  facts: EditableFacts,
  settled: readonly EditableField[] = post.edited,
): Post {
  const {
    headline: _headline,
    source: _source,
    publishedAt: _publishedAt,
    doubts: open,
    ...others
  } = post;
  const { headline, source, publishedAt, authors, tags } = facts;
  const doubts = doubtsBeside(open, settled);
  const changed: Post = {
    ...others,
    ...(headline !== undefined && { headline }),
    ...(source !== undefined && { source }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(doubts && { doubts }),
    authors,
    tags,
  };
  return { ...changed, review: reviewOf(changed) };
}
