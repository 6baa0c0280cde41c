import type { ExtractMode, Moment } from '../core/capture';
import type { ChangeFailure, SaveFailure, StoreFailure } from '../core/failure';
import type { Post } from '../core/post';
import type { Result } from '../core/result';

/** What a save did. 'unchanged': the page's text is the one kept. 'revised': it differed, and was added. */
export type SaveStatus = 'created' | 'unchanged' | 'revised';

/** `post` is as it stands in the archive after the transaction was done. */
export type SaveOutcome = { status: SaveStatus; post: Post };

/** A correction by the reader; a key that is absent is left alone, `null` removes the fact. */
export type PostEdit = {
  headline?: string | null;
  source?: { name: string; url?: string } | null;
  publishedAt?: Moment | null;
  authors?: string[];
  tags?: string[];
};

/**
 * What extension pages ask of the background: the writes. Reads are not messages, pages read the
 * archive themselves and follow it with a live query.
 */
export type BackgroundCalls = {
  /** Captures the tab's page and keeps it. Repeating it is safe: one story is one post. */
  saveTab(request: { tabId: number; mode: ExtractMode }): Promise<Result<SaveOutcome, SaveFailure>>;
  /** Takes back a save: removes the post that was created, or the revision that was added. */
  undoSave(request: {
    postId: string;
    status: 'created' | 'revised';
  }): Promise<Result<null, ChangeFailure>>;
  editPost(request: { postId: string; edit: PostEdit }): Promise<Result<Post, ChangeFailure>>;
  /** Moves posts, with bodies and revisions, to the bin; `restorePosts` brings them back. */
  deletePosts(request: { postIds: string[] }): Promise<Result<null, ChangeFailure>>;
  restorePosts(request: { postIds: string[] }): Promise<Result<null, ChangeFailure>>;
  /** Removes every post, body, revision and the bin. Settings stay. */
  deleteEverything(request: Record<string, never>): Promise<Result<null, StoreFailure>>;
};

export type CallName = keyof BackgroundCalls;
