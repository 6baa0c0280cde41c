import { digestOf } from '../core/digest';
import type { IncomingImage } from '../core/kept-image';
import { makePost } from '../core/make-post';
import type { Original, Post, PostBody } from '../core/post';
import { postState } from '../core/post-state';
import type { ImportedPost } from './to-import';

/** What the archive is asked to keep of one article of a file. */
export type ReadyPost = {
  path: string;
  post: Post;
  body: PostBody;
  original?: Original;
  /** Out of files that came with it. */
  images?: IncomingImage[];
};

/**
 * An article of a file -> the post. It stands in lists at the time of its publication, or at which
 * another app saved it, as if it had been captured then. `bytes`: of the file that it is.
 */
export async function toPost(
  imported: ImportedPost,
  { path, bytes, id, now }: { path: string; bytes: Uint8Array; id: string; now: number },
): Promise<ReadyPost> {
  const { capture, savedAt = now, articleId, tags, keeps } = imported;
  const digest = await digestOf(capture.text);
  const made = makePost(capture, { id, now: Math.min(savedAt, now), digest });
  const post: Post = { ...made.post, tags, ...(articleId !== undefined && { articleId }) };
  const { body } = made;
  if (!keeps) return { path, post, body };
  const state = postState({ ...post, body: body.body });
  return { path, post, body, original: { ...keeps, bytes, state } };
}
