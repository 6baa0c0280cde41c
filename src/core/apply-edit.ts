import { doubtedFields } from './doubts';
import { EDITABLE_FIELDS, type Post } from './post';
import type { PostEdit } from './post-edit';
import { type EditableFacts, withFacts } from './with-facts';

/** What an edit says of a fact: absent -> as it is, null -> none, else the new one. */
function after<Fact>(said: Fact | null | undefined, present: Fact | undefined): Fact | undefined {
  return said === undefined ? present : (said ?? undefined);
}

/** A source that is confirmed as it stands keeps the page's credit line. */
function sourceAfter(said: PostEdit['source'], present: Post['source']): Post['source'] {
  const isKept = said && present && said.name === present.name && said.url === present.url;
  return isKept ? present : after(said, present);
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left ?? null) === JSON.stringify(right ?? null);
}

/**
 * A post and a reader's correction -> the corrected post. What really changed joins `edited`, and so
 * does what was in doubt and is confirmed as it stands; a corrected source keeps no credit line of the page, a corrected time says that a person gave it.
 */
export function applyEdit(post: Post, edit: PostEdit): Post {
  const moment = edit.publishedAt;
  const facts: EditableFacts = {
    headline: after(edit.headline, post.headline),
    source: sourceAfter(edit.source, post.source),
    publishedAt: after(moment && { ...moment, from: 'edited' as const }, post.publishedAt),
    authors: edit.authors ?? post.authors,
    tags: edit.tags ?? post.tags,
  };
  const confirmed = doubtedFields(post.doubts).filter((field) => edit[field] !== undefined);
  const edited = EDITABLE_FIELDS.filter(
    (field) =>
      post.edited.includes(field) ||
      !isSame(facts[field], post[field]) ||
      confirmed.some((one) => one === field),
  );
  return { ...withFacts(post, facts, edited), edited };
}
