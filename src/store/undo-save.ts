import type { ChangeFailure } from '../core/failure';
import { keepEdits } from '../core/keep-edits';
import type { Post } from '../core/post';
import { fail, type Result, succeed } from '../core/result';
import type { Archive } from './archive';
import { dropImages } from './post-images';
import { openArchive } from './open-archive';
import { revisionsOf } from './revisions-of';
import { storing } from './store-failure';

/** Removes a post with all that belongs to it. */
async function removePost(archive: Archive, id: string): Promise<void> {
  await Promise.all([
    archive.posts.delete(id),
    archive.bodies.delete(id),
    revisionsOf(archive, id).delete(),
    dropImages(archive, [id]),
  ]);
}

/** Puts the text before the present one back, with what a person edited since. */
async function stepBack(archive: Archive, present: Post): Promise<boolean> {
  const place: [string, number] = [present.id, present.revision - 1];
  const former = await archive.revisions.get(place);
  if (!former) return false;
  const { body, text, explanation } = former;
  await Promise.all([
    archive.posts.put(keepEdits(former.post, present)),
    archive.bodies.put({ postId: present.id, body, text, ...(explanation && { explanation }) }),
    archive.revisions.delete(place),
  ]);
  return true;
}

/**
 * Takes back the save that brought a post to `revision`: the first removes the post, a later one
 * gives back the text before. A post that stands at another revision, or is gone, gives `post-gone`.
 */
export async function undoSave(
  postId: string,
  revision: number,
): Promise<Result<null, ChangeFailure>> {
  const undone = await storing(async () => {
    const archive = await openArchive();
    const { posts, bodies, revisions, images, postImages } = archive;
    const tables = [posts, bodies, revisions, images, postImages];
    return archive.transaction('rw', tables, async () => {
      const post = await posts.get(postId);
      if (post?.revision !== revision) return false;
      if (revision > 1) return stepBack(archive, post);
      await removePost(archive, postId);
      return true;
    });
  });
  if (!undone.ok) return undone;
  return undone.value ? succeed(null) : fail({ reason: 'post-gone' });
}
