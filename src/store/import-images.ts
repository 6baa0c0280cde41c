import { bodyImages } from '../core/body-images';
import type { StoreFailure } from '../core/failure';
import type { ImageReason, IncomingImage } from '../core/kept-image';
import { succeed, type Result } from '../core/result';
import { settleImage } from './image-queue';
import type { PostImages } from './image-rows';
import { importBatch, type ImportBatch } from './import-posts';
import { pictureReason, type ImportOutcome } from './import-rows';
import { openArchive } from './open-archive';
import { storing } from './store-failure';

/** `budget`: bytes that all images may take. */
export type ImageRoom = { budget: number; now: number };

/** How an import names a picture that it could not bring. */
export function pictureFault(
  run: number,
  path: string,
  { line }: IncomingImage,
  why: ImageReason,
): ImportOutcome {
  return { import: run, path, status: 'failed', reason: pictureReason(why), line };
}

/** Lists those of the pictures that the post shows and has not; they are next. */
async function list(postId: string, images: readonly IncomingImage[]): Promise<IncomingImage[]> {
  const { bodies, postImages } = await openArchive();
  return postImages.db.transaction('rw', bodies, postImages, async () => {
    const [body, row] = await Promise.all([bodies.get(postId), postImages.get(postId)]);
    const shown = new Set(bodyImages(body?.body ?? '').map(({ url }) => url));
    const before: PostImages = row ?? { postId, images: [], shas: [] };
    const known = new Map(before.images.map((entry) => [entry.url, entry]));
    const wanted = images.filter(({ url }) => {
      const entry = known.get(url);
      return shown.has(url) && !(entry && 'sha' in entry);
    });
    if (wanted.length === 0) return [];
    const added = wanted.flatMap(({ url }) =>
      known.has(url) ? [] : [{ url, why: 'waiting' as const, at: 0 }],
    );
    await postImages.put({ ...before, images: [...before.images, ...added] });
    return wanted;
  });
}

/** Keeps the pictures of a post; those that are not kept, with the reason. */
async function keep(
  postId: string,
  images: readonly IncomingImage[],
  room: ImageRoom,
): Promise<{ image: IncomingImage; why: ImageReason }[]> {
  const wanted = await list(postId, images);
  for (const { url, found } of wanted) {
    const settled = await settleImage(postId, url, found, room);
    if (!settled.ok) throw new Error(settled.failure.reason);
  }
  const row = await (await openArchive()).postImages.get(postId);
  return wanted.flatMap((image) => {
    const entry = row?.images.find(({ url }) => url === image.url);
    return entry && 'why' in entry ? [{ image, why: entry.why }] : [];
  });
}

/**
 * Keeps one batch of an import, then the pictures that came with its posts, also of those that the archive
 * had without them. What became of each file, and which pictures could not be kept.
 */
export async function importWithImages(
  batch: ImportBatch,
  room: ImageRoom,
): Promise<Result<ImportOutcome[], StoreFailure>> {
  const kept = await importBatch(batch);
  if (!kept.ok) return kept;
  const postIds = new Map(kept.value.map(({ path, postId }) => [path, postId]));
  const faults: ImportOutcome[] = [];
  const taken = await storing(async () => {
    for (const { path, images = [] } of batch.posts) {
      const postId = postIds.get(path);
      if (images.length === 0 || postId === undefined) continue;
      for (const { image, why } of await keep(postId, images, room)) {
        faults.push(pictureFault(batch.import, path, image, why));
      }
    }
    if (faults.length > 0) await (await openArchive()).importOutcomes.bulkAdd(faults);
    return null;
  });
  return taken.ok ? succeed([...kept.value, ...faults]) : taken;
}
