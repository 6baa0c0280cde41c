import type { FactsBefore, PostChange } from '../core/post-change';

/** A change to posts: how far it is, and what it takes to take it back. */
export type UndoRow = {
  /** Given by the database, ascending. */
  id?: number;
  /** When it was asked for, ms since 1970 UTC. */
  at: number;
  change: PostChange;
  postIds: string[];
  /** Posts that it has come to. */
  done: number;
  /** `running` until it has come to all, `undoing` while it is taken back. */
  state: 'running' | 'done' | 'undoing';
  /** Someone asked to stop it where it is. */
  stop?: true;
};

/** What the posts of one batch of a change were before it. */
export type UndoBatch = { undo: number; from: number; before: FactsBefore[] };
