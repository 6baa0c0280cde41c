import { bodyImages } from '../core/body-images';
import type { StoreFailure } from '../core/failure';
import { IMAGE_LIMITS, type FoundImage } from '../core/kept-image';
import type { ImageEntry, ImageMissing } from '../core/kept-image';
import type { Result } from '../core/result';
import type { Archive } from './archive';
import type { PostImages } from './image-rows';
import { openArchive } from './open-archive';
import { withShas } from './post-images';
import { storing, toStoreFailure } from './store-failure';

/*
 * The posts that wait for their images. The queue lies in the archive, so it outlives the worker.
 */

/** Posts that are told at once. */
const SOME = 500;

/** Notes that posts shall have their images; those that are missing are tried again. */
export function wantImages(
  postIds: readonly string[],
  now: number,
): Promise<Result<null, StoreFailure>> {
  return storing(async () => {
    const { postImages } = await openArchive();
    await postImages.db.transaction('rw', postImages, async () => {
      const ids = [...new Set(postIds)];
      const rows = await postImages.bulkGet(ids);
      const wanted = ids.map((postId, index): PostImages => {
        const row = rows[index] ?? { postId, images: [], shas: [] };
        // Also where the clock was put back: what was tried before is older than this.
        const tried = row.images.map((entry) => ('at' in entry ? entry.at : 0));
        return { ...row, waits: Math.max(now, (row.waits ?? 0) + 1, ...tried.map((at) => at + 1)) };
      });
      await postImages.bulkPut(wanted);
    });
    return null;
  });
}

/** Posts that wait, the longest first. */
export async function waitingForImages(): Promise<{ postId: string; since: number }[]> {
  const { postImages } = await openArchive();
  const rows = await postImages.orderBy('waits').limit(SOME).toArray();
  return rows.map(({ postId, waits = 0 }) => ({ postId, since: waits }));
}

/** How many posts wait. */
export async function countWaitingForImages(): Promise<number> {
  return (await openArchive()).postImages.orderBy('waits').count();
}

/** Every picture of the body with what is known of it; what is kept of earlier texts stays behind. */
async function listed(archive: Archive, row: PostImages, body: string): Promise<ImageEntry[]> {
  const here = new Set(await archive.images.where('sha').anyOf(row.shas).primaryKeys());
  const kept = row.images.filter((entry) => 'at' in entry || here.has(entry.sha));
  const known = new Map(kept.map((entry) => [entry.url, entry]));
  const shown = bodyImages(body).map(({ url, isPixel }, at): ImageEntry => {
    const entry = known.get(url);
    const since = row.waits ?? 0;
    if (isPixel) return { url, why: 'tracking-pixel', at: since };
    if (at >= IMAGE_LIMITS.ofPost) return { url, why: 'too-many', at: since };
    return entry ?? { url, why: 'waiting', at: 0 };
  });
  const urls = new Set(shown.map(({ url }) => url));
  return [...shown, ...kept.filter((entry) => 'sha' in entry && !urls.has(entry.url))];
}

/** Lists the images of a waiting post; those to fetch, or undefined where it waits no more. */
export async function beginImages(post: {
  postId: string;
  since: number;
}): Promise<{ page: string; addresses: string[] } | undefined> {
  const archive = await openArchive();
  const { posts, bodies, images, postImages } = archive;
  return archive.transaction('rw', posts, bodies, images, postImages, async () => {
    const row = await postImages.get(post.postId);
    if (row?.waits === undefined) return undefined;
    const [facts, body] = await Promise.all([posts.get(post.postId), bodies.get(post.postId)]);
    const entries = facts && body ? await listed(archive, row, body.body) : row.images;
    if (!facts || entries.length === 0) {
      const { waits: _waits, ...rest } = row;
      // What lies in the bin keeps what it has.
      if (row.images.length === 0) await postImages.delete(post.postId);
      else await postImages.put(withShas(rest, entries));
      return undefined;
    }
    await postImages.put(withShas(row, entries));
    const since = row.waits;
    const addresses = entries.flatMap((entry) =>
      'at' in entry && entry.at < since ? [entry.url] : [],
    );
    return { page: facts.url, addresses };
  });
}

/** What an image that was found comes to, by what there is room for. */
async function settled(
  archive: Archive,
  row: PostImages,
  found: FoundImage,
  budget: number,
): Promise<{ sha: string; bytes: number } | ImageMissing> {
  const { sha, bytes, ...facts } = found;
  const kept = { sha, bytes: bytes.length };
  const ofPost = row.images.reduce((sum, entry) => sum + ('sha' in entry ? entry.bytes : 0), 0);
  if (ofPost + bytes.length > IMAGE_LIMITS.bytesOfPost) return { why: 'post-full' };
  if ((await archive.images.where('sha').equals(sha).count()) > 0) return kept;
  if ((await bytesOfImages(archive)) + bytes.length > budget) return { why: 'budget' };
  await archive.images.add({ sha, ...facts, bytes: bytes.length, blob: new Blob([bytes], facts) });
  return kept;
}

/** How many bytes all images have; by an index, so that none of them is read. */
export async function bytesOfImages(archive: Archive): Promise<number> {
  const sizes = await archive.images.orderBy('bytes').keys();
  return sizes.reduce((sum: number, size) => sum + Number(size), 0);
}

async function put(
  postId: string,
  address: string,
  found: Result<FoundImage, ImageMissing>,
  { budget, now }: { budget: number; now: number },
): Promise<void> {
  const archive = await openArchive();
  const { images, postImages } = archive;
  await archive.transaction('rw', images, postImages, async () => {
    const row = await postImages.get(postId);
    // Deleted for good meanwhile: nothing of it comes back.
    if (!row) return;
    const end = found.ok ? await settled(archive, row, found.value, budget) : found.failure;
    const at = Math.max(now, row.waits ?? 0);
    const entry = 'sha' in end ? { url: address, ...end } : { url: address, ...end, at };
    const entries = row.images.map((one) => (one.url === address ? entry : one));
    await postImages.put(withShas(row, entries));
  });
}

/**
 * Keeps an image of a post that still lists it, or notes why it is missing.
 * @param limits.budget bytes that all images may take.
 */
export function settleImage(
  postId: string,
  address: string,
  found: Result<FoundImage, ImageMissing>,
  limits: { budget: number; now: number },
): Promise<Result<null, StoreFailure>> {
  return storing(async () => {
    try {
      await put(postId, address, found, limits);
    } catch (error) {
      if (toStoreFailure(error).reason !== 'storage-full') throw error;
      await put(postId, address, { ok: false, failure: { why: 'storage-full' } }, limits);
    }
    return null;
  });
}

/** A post waits no more, unless it was asked for again since. */
export async function finishImages(post: { postId: string; since: number }): Promise<void> {
  const { postImages } = await openArchive();
  await postImages
    .where('postId')
    .equals(post.postId)
    .modify((row) => {
      if (row.waits === post.since) delete row.waits;
    });
}
