import { bodyImages } from '../core/body-images';
import type { ImageEntry, ImageFacts, ImageMissing } from '../core/kept-image';
import { shortDigest } from '../core/short-digest';
import type { Archive } from './archive';
import type { PostImages } from './image-rows';
import { openArchive } from './open-archive';

/** The same images with what follows from them. */
export function withShas(row: PostImages, images: ImageEntry[]): PostImages {
  const shas = images.flatMap((entry) => ('sha' in entry ? [entry.sha] : []));
  return { ...row, images, shas: [...new Set(shas)] };
}

/**
 * Forgets the images of posts that are gone for good, and with them every image that no other post shows;
 * within a transaction over both tables.
 */
export async function dropImages(archive: Archive, postIds: string[]): Promise<void> {
  const { images, postImages } = archive;
  const rows = (await postImages.bulkGet(postIds)).filter((row) => row !== undefined);
  await postImages.bulkDelete(postIds);
  for (const sha of new Set(rows.flatMap(({ shas }) => shas))) {
    if ((await postImages.where('shas').equals(sha).count()) === 0) await images.delete(sha);
  }
}

/** What tells images of a post from others. */
export function imageStamp(kept: readonly { url: string; sha: string }[]): string {
  return shortDigest(kept.map(({ url, sha }) => `${url} ${sha}`).join(' '));
}

/** Posts whose rows are read at once. */
const SOME = 2_000;

/** Of each post that has images what tells them from others; so that no body is read to see a change. */
export async function imageStamps(): Promise<Map<string, string>> {
  const { postImages } = await openArchive();
  const ids = await postImages.toCollection().primaryKeys();
  const stamps = new Map<string, string>();
  for (let start = 0; start < ids.length; start += SOME) {
    for (const row of await postImages.bulkGet(ids.slice(start, start + SOME))) {
      const kept = row?.images.filter((entry) => 'sha' in entry) ?? [];
      if (row && kept.length > 0) stamps.set(row.postId, imageStamp(kept));
    }
  }
  return stamps;
}

/** A picture of an article as it can be shown without its site. */
export type KeptPicture = ImageFacts & { url: string; sha: string; blob: Blob };

/** What the archive has of the pictures of an article. */
export type PicturesOf = {
  kept: KeptPicture[];
  missing: ({ url: string } & ImageMissing)[];
  /** Whether they are still to be fetched. */
  waits: boolean;
};

/** The pictures of an article's present body: those that are kept, and of those asked for which are not. */
export async function picturesOf(postId: string): Promise<PicturesOf> {
  const archive = await openArchive();
  const [row, body] = await Promise.all([
    archive.postImages.get(postId),
    archive.bodies.get(postId),
  ]);
  const known = new Map(row?.images.map((entry) => [entry.url, entry]));
  const rows = await archive.images.bulkGet(row?.shas ?? []);
  const bySha = new Map(rows.flatMap((image) => (image ? [[image.sha, image] as const] : [])));
  const pictures: PicturesOf = { kept: [], missing: [], waits: row?.waits !== undefined };
  for (const { url } of bodyImages(body?.body ?? '')) {
    const entry = known.get(url);
    if (!entry) continue;
    const image = 'sha' in entry ? bySha.get(entry.sha) : undefined;
    if (image) pictures.kept.push({ ...image, url });
    // An image that should be here and is not came from a damaged backup.
    else if ('sha' in entry) pictures.missing.push({ url, why: 'waiting' });
    else pictures.missing.push(entry);
  }
  return pictures;
}
