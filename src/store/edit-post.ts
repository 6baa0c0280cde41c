import { applyEdit } from '../core/apply-edit';
import type { ChangeFailure } from '../core/failure';
import type { Post } from '../core/post';
import type { PostEdit } from '../core/post-edit';
import { fail, type Result, succeed } from '../core/result';
import { openArchive } from './open-archive';
import { storing } from './store-failure';

/** Corrects a post's facts; later captures leave alone what changed here. */
export async function editPost(
  postId: string,
  edit: PostEdit,
): Promise<Result<Post, ChangeFailure>> {
  const edited = await storing(async () => {
    const archive = await openArchive();
    return archive.transaction('rw', archive.posts, async () => {
      const post = await archive.posts.get(postId);
      if (!post) return undefined;
      const corrected = applyEdit(post, edit);
      await archive.posts.put(corrected);
      return corrected;
    });
  });
  if (!edited.ok) return edited;
  return edited.value ? succeed(edited.value) : fail({ reason: 'post-gone' });
}
