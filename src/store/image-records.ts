import { digestOfBytes } from '../core/digest';
import type { StoreFailure } from '../core/failure';
import type { FoundImage } from '../core/kept-image';
import type { Result } from '../core/result';
import { openArchive } from './open-archive';
import { storing } from './store-failure';

/** An image with its bytes, as a backup holds it. */
export type ImageRecord = FoundImage;

/** All images that are kept, one at a time. */
export async function* eachImageRecord(): AsyncGenerator<ImageRecord> {
  const { images } = await openArchive();
  for (const key of await images.toCollection().primaryKeys()) {
    const row = await images.get(key);
    if (!row) continue;
    const { sha, type, width, height, blob } = row;
    yield { sha, type, width, height, bytes: new Uint8Array(await blob.arrayBuffer()) };
  }
}

/**
 * Takes an image of a backup in, where a post of the archive shows it and it is what its name says.
 * @returns whether it was new.
 */
export function restoreImage({
  bytes,
  sha,
  ...facts
}: ImageRecord): Promise<Result<boolean, StoreFailure>> {
  return storing(async () => {
    if ((await digestOfBytes(bytes)) !== sha) return false;
    const archive = await openArchive();
    const { images, postImages } = archive;
    return archive.transaction('rw', images, postImages, async () => {
      if ((await images.where('sha').equals(sha).count()) > 0) return false;
      if ((await postImages.where('shas').equals(sha).count()) === 0) return false;
      const blob = new Blob([bytes], { type: facts.type });
      await images.add({ ...facts, sha, bytes: bytes.length, blob });
      return true;
    });
  });
}
