import { applyEdit } from '../core/apply-edit';
import { factsKey } from '../core/facts-key';
import type { ChangeFailure } from '../core/failure';
import type { Post } from '../core/post';
import type { PostEdit } from '../core/post-edit';
import { fail, type Result, succeed } from '../core/result';
import { openArchive } from './open-archive';
import { storing } from './store-failure';

/**
 * Corrects a post's facts; later captures leave alone what changed here.
 * @param moment `now` in ms since 1970 UTC; `seen`: the facts as they were when the correction was begun (core/facts-key.ts): where others
 *   have taken their place since, nothing is written, and the failure is `post-changed`.
 */
export async function editPost(
  postId: string,
  edit: PostEdit,
  { now, seen }: { now: number; seen?: string | undefined },
): Promise<Result<Post, ChangeFailure>> {
  const edited = await storing(async () => {
    const archive = await openArchive();
    return archive.transaction('rw', archive.posts, async () => {
      const post = await archive.posts.get(postId);
      if (!post) return 'gone';
      if (seen !== undefined && seen !== factsKey(post)) return 'changed';
      const corrected = { ...applyEdit(post, edit), editedAt: now };
      await archive.posts.put(corrected);
      return corrected;
    });
  });
  if (!edited.ok) return edited;
  if (edited.value === 'gone') return fail({ reason: 'post-gone' });
  return edited.value === 'changed' ? fail({ reason: 'post-changed' }) : succeed(edited.value);
}
