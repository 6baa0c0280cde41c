import { applyEdit } from './apply-edit';
import type { Post } from './post';

/** One change to many posts; each can be undone. */
export type PostChange =
  | { kind: 'tag' | 'untag'; tags: string[] }
  /** The outlet that they credit, whatever they credited before. */
  | { kind: 'source'; name: string }
  /** One author under another name. */
  | { kind: 'author'; from: string; to: string }
  | { kind: 'read' | 'unread' | 'star' | 'unstar' }
  /** The reader's note, Markdown; '' for none. */
  | { kind: 'note'; note: string }
  | { kind: 'delete' };

/** The facts that a change may touch, as they were before it. */
export type FactsBefore = Pick<Post, 'id' | 'tags' | 'authors' | 'edited'> &
  Partial<Pick<Post, 'source' | 'note' | 'readAt' | 'starred'>>;

/** What to keep of a post, so that a change of it can be taken back. */
export function factsBefore(post: Post): FactsBefore {
  const { id, tags, authors, edited, source, note, readAt, starred } = post;
  return {
    id,
    tags,
    authors,
    edited,
    ...(source && { source }),
    ...(note !== undefined && { note }),
    ...(readAt !== undefined && { readAt }),
    ...(starred && { starred }),
  };
}

/** A post as it was before a change; what else happened to it since stays. */
export function withFactsBefore(post: Post, before: FactsBefore): Post {
  const { source: _source, note: _note, readAt: _readAt, starred: _starred, ...others } = post;
  return { ...others, ...before };
}

function withTags(post: Post, tags: string[]): Post {
  return applyEdit(post, { tags });
}

/**
 * A post after a change; the same object where the change is none to it.
 * @param now ms since 1970 UTC.
 */
export function applyChange(post: Post, change: PostChange, now: number): Post {
  const after = changed(post, change, now);
  return after === post ? post : { ...after, editedAt: now };
}

function changed(post: Post, change: PostChange, now: number): Post {
  switch (change.kind) {
    case 'tag': {
      const added = change.tags.filter((tag) => !post.tags.includes(tag));
      return added.length === 0 ? post : withTags(post, [...post.tags, ...added]);
    }
    case 'untag': {
      const left = post.tags.filter((tag) => !change.tags.includes(tag));
      return left.length === post.tags.length ? post : withTags(post, left);
    }
    case 'source':
      if (post.source?.name === change.name) return post;
      return applyEdit(post, { source: { name: change.name } });
    case 'author': {
      if (!post.authors.includes(change.from)) return post;
      const authors = post.authors.map((name) => (name === change.from ? change.to : name));
      return applyEdit(post, { authors: [...new Set(authors)] });
    }
    case 'read':
      return post.readAt === undefined ? { ...post, readAt: now } : post;
    case 'unread': {
      const { readAt, ...unread } = post;
      return readAt === undefined ? post : unread;
    }
    case 'star':
      return post.starred ? post : { ...post, starred: true };
    case 'unstar': {
      const { starred, ...unstarred } = post;
      return starred === undefined ? post : unstarred;
    }
    case 'note': {
      const { note, ...without } = post;
      if ((note ?? '') === change.note) return post;
      return change.note === '' ? without : { ...without, note: change.note };
    }
    case 'delete':
      return post;
  }
}
