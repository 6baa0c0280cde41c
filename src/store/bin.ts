import type { StoreFailure } from '../core/failure';
import type { Result } from '../core/result';
import type { Archive, BinnedPost } from './archive';
import { dropImages } from './post-images';
import { openArchive } from './open-archive';
import { revisionsOf } from './revisions-of';
import { storing } from './store-failure';

/** How long a deletion can be undone, ms: as long as anyone could still come back to it. */
export const BIN_KEEPS = 24 * 60 * 60 * 1_000;

/** Posts moved at once: deleting 100,000 must not hold all their bodies in memory. */
const BATCH = 200;

function inBatches(ids: string[]): string[][] {
  const count = Math.ceil(ids.length / BATCH);
  return Array.from({ length: count }, (_, index) => ids.slice(index * BATCH, (index + 1) * BATCH));
}

/** One action on the posts of all four tables, batch by batch, in one transaction. */
function movingPosts(
  ids: string[],
  move: (archive: Archive, batch: string[]) => Promise<void>,
): Promise<Result<null, StoreFailure>> {
  return storing(async () => {
    const archive = await openArchive();
    const { posts, bodies, revisions, bin } = archive;
    await archive.transaction('rw', posts, bodies, revisions, bin, async () => {
      for (const batch of inBatches([...new Set(ids)])) await move(archive, batch);
    });
    return null;
  });
}

/** Moves posts with all that belongs to them; within a transaction over the four tables. */
export async function moveToBin(archive: Archive, ids: string[], deletedAt: number): Promise<void> {
  const [posts, bodies, revisions] = await Promise.all([
    archive.posts.bulkGet(ids),
    archive.bodies.bulkGet(ids),
    Promise.all(ids.map((id) => revisionsOf(archive, id).toArray())),
  ]);
  const binned = ids.flatMap((id, index): BinnedPost[] => {
    const post = posts[index];
    const body = bodies[index] ?? { postId: id, body: '', text: '' };
    return post ? [{ id, deletedAt, post, body, revisions: revisions[index] ?? [] }] : [];
  });
  await Promise.all([
    archive.bin.bulkPut(binned),
    archive.posts.bulkDelete(ids),
    archive.bodies.bulkDelete(ids),
    archive.revisions.bulkDelete(
      revisions.flat().map(({ postId, revision }): [string, number] => [postId, revision]),
    ),
  ]);
}

/**
 * Moves posts, with bodies and earlier texts, to the bin, from which `restorePosts` brings them
 * back for a day. Posts that are gone are passed over.
 * @param now ms since 1970 UTC.
 */
export function deletePosts(ids: string[], now: number): Promise<Result<null, StoreFailure>> {
  return movingPosts(ids, (archive, batch) => moveToBin(archive, batch, now));
}

/** Moves what the bin has of them back; within a transaction over the four tables. */
export async function moveBack(archive: Archive, ids: string[]): Promise<void> {
  const found = (await archive.bin.bulkGet(ids)).filter((binned) => binned !== undefined);
  const identities = found.map(({ post }) => post.identity);
  const taken = await archive.posts.where('identity').anyOf(identities).toArray();
  const present = new Set(taken.map(({ identity }) => identity));
  const back = found.filter(({ post: { identity } }) => {
    const isFree = !present.has(identity);
    present.add(identity);
    return isFree;
  });
  await Promise.all([
    archive.posts.bulkAdd(back.map(({ post }) => post)),
    archive.bodies.bulkAdd(back.map(({ body }) => body)),
    archive.revisions.bulkPut(back.flatMap(({ revisions }) => revisions)),
    archive.bin.bulkDelete(back.map(({ id }) => id)),
  ]);
}

/**
 * Brings deleted posts back as they were. Those that the bin no longer has are passed over; so are
 * stories that were saved anew meanwhile: the new post stays, and the bin keeps the old one its day.
 */
export function restorePosts(ids: string[]): Promise<Result<null, StoreFailure>> {
  return movingPosts(ids, moveBack);
}

/**
 * Removes for good what was deleted more than a day before `now`, with all that was kept for it. What was
 * deleted later than now, before the clock was put back, has its day from now on.
 */
export function sweepBin(now: number): Promise<Result<null, StoreFailure>> {
  return storing(async () => {
    const archive = await openArchive();
    const { bin, originals, readingPlaces, images, postImages } = archive;
    const tables = [bin, originals, readingPlaces, images, postImages];
    await archive.transaction('rw', tables, async () => {
      const old = bin.where('deletedAt').belowOrEqual(now - BIN_KEEPS);
      const ids = await old.primaryKeys();
      await Promise.all([originals, readingPlaces, bin].map((table) => table.bulkDelete(ids)));
      await dropImages(archive, ids);
      await bin.where('deletedAt').above(now).modify({ deletedAt: now });
    });
    return null;
  });
}
