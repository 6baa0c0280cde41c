import type { EditableField, Post } from './post';
import { withFacts } from './with-facts';

/**
 * `post` with the facts that a person edited in `edited` in their place: a later capture, or an
 * earlier text that comes back, never overwrites them. A fact that the person removed stays away.
 */
export function keepEdits(post: Post, edited: Post): Post {
  const by = (field: EditableField): Post => (edited.edited.includes(field) ? edited : post);
  const facts = {
    headline: by('headline').headline,
    source: by('source').source,
    publishedAt: by('publishedAt').publishedAt,
    authors: by('authors').authors,
    tags: edited.tags,
  };
  const {
    note: _note,
    readAt: _readAt,
    starred: _starred,
    editedAt: _editedAt,
    ...kept
  } = withFacts(post, facts, edited.edited);
  const { note, readAt, starred, editedAt } = edited;
  return {
    ...kept,
    edited: edited.edited,
    ...(note !== undefined && { note }),
    ...(readAt !== undefined && { readAt }),
    ...(starred && { starred }),
    ...(editedAt !== undefined && { editedAt }),
  };
}
