import type { StoreFailure } from '../core/failure';
import type { Result } from '../core/result';
import { openArchive } from './open-archive';
import { storing } from './store-failure';

/** Notes that the reader has had a post open; one that is read, or gone, is left alone. `now`: ms since 1970 UTC. */
export function markRead(postId: string, now: number): Promise<Result<null, StoreFailure>> {
  return storing(async () => {
    const archive = await openArchive();
    await archive.transaction('rw', archive.posts, async () => {
      const post = await archive.posts.get(postId);
      if (post && post.readAt === undefined) await archive.posts.put({ ...post, readAt: now });
    });
    return null;
  });
}
