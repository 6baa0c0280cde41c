import type { ExtractMode } from '../core/capture';
import type { CallFailure, ChangeFailure, SaveFailure, StoreFailure } from '../core/failure';
import type { Post } from '../core/post';
import type { PostChange } from '../core/post-change';
import type { PostEdit } from '../core/post-edit';
import type { ReadingPlace } from '../core/reading-place';
import type { Result } from '../core/result';
import type { SaveOutcome } from '../core/save-outcome';

export type { PostEdit } from '../core/post-edit';
export type { SaveOutcome, SaveStatus } from '../core/save-outcome';

/**
 * What extension pages ask of the background: the writes. Reads are not messages, pages read the
 * archive themselves and follow it with a live query.
 */
export type BackgroundCalls = {
  /** Captures the tab's page and keeps it. Repeating it is safe: one story is one post. */
  saveTab(request: { tabId: number; mode: ExtractMode }): Promise<Result<SaveOutcome, SaveFailure>>;
  /**
   * Takes back a save that created or revised a post: `revision` is the one that the outcome's post
   * had. Nothing happens twice: a post that stands at another revision gives `post-gone`.
   */
  undoSave(request: { postId: string; revision: number }): Promise<Result<null, ChangeFailure>>;
  /** `seen`: the facts as they were when the correction was begun; others since give `post-changed`. */
  editPost(request: {
    postId: string;
    edit: PostEdit;
    seen?: string | undefined;
  }): Promise<Result<Post, ChangeFailure>>;
  /** Moves posts, with bodies and revisions, to the bin; `restorePosts` brings them back. */
  deletePosts(request: { postIds: string[] }): Promise<Result<null, ChangeFailure>>;
  restorePosts(request: { postIds: string[] }): Promise<Result<null, ChangeFailure>>;
  /**
   * Changes posts, batch by batch, to the end even where the background is ended meanwhile; `undo` is
   * the number by which the change is taken back, or stopped where it is.
   */
  changePosts(request: {
    postIds: string[];
    change: PostChange;
  }): Promise<Result<{ undo: number }, ChangeFailure>>;
  /** Notes that the reader has had a post open; there is no undo, but `changePosts` to unread. */
  markRead(request: { postId: string }): Promise<Result<null, ChangeFailure>>;
  /** Where the reader left a post; `null` for its beginning. */
  keepPlace(request: {
    postId: string;
    place: ReadingPlace | null;
  }): Promise<Result<null, ChangeFailure>>;
  /** Has the images of posts fetched, behind the answer and in whatever time it takes. */
  keepImages(request: { postIds: string[] }): Promise<Result<null, ChangeFailure>>;
  undoChange(request: { undo: number }): Promise<Result<null, ChangeFailure>>;
  stopChange(request: { undo: number }): Promise<Result<null, ChangeFailure>>;
  /** Writes the backup of the day into the chosen folder, if it is time and it may be written. */
  backUpDaily(request: Record<string, never>): Promise<Result<null, StoreFailure | CallFailure>>;
  /** Removes every post, body, revision and the bin. Settings stay. */
  deleteEverything(
    request: Record<string, never>,
  ): Promise<Result<null, StoreFailure | CallFailure>>;
};

export type CallName = keyof BackgroundCalls;
