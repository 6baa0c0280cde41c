import { keepEdits } from './keep-edits';
import type { Post } from './post';

/**
 * The post that the archive has and the post that a later capture of the same story would be -> how
 * the first goes on: with the later text, its own id, identity, address, first capture and edits.
 */
export function mergeCapture(existing: Post, later: Post): Post {
  return {
    ...keepEdits(later, existing),
    id: existing.id,
    identity: existing.identity,
    url: existing.url,
    ...(existing.articleId !== undefined && { articleId: existing.articleId }),
    capturedAt: existing.capturedAt,
    revisedAt: later.capturedAt,
    revision: existing.revision + 1,
  };
}
