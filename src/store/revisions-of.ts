import { type Collection, Dexie } from 'dexie';
import type { Revision } from '../core/post';
import type { Archive } from './archive';

/** The earlier texts of a post, oldest first: to be read or deleted. */
export function revisionsOf(
  archive: Archive,
  postId: string,
): Collection<Revision, [string, number]> {
  return archive.revisions
    .where('[postId+revision]')
    .between([postId, Dexie.minKey], [postId, Dexie.maxKey]);
}
