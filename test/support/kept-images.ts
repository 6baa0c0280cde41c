import { Blob as NodeBlob } from 'node:buffer';
import type { AssetEntry, FileEntry } from '../../src/export/entry';
import type { ImageSource } from '../../src/export/assets';
import { aPng } from './image-bytes';

/** Where a picture of tests lies on the web. */
export const pictureAt = (name: string): string => `https://img.example/${name}.jpg?a=1&b=2`;

/** A paragraph and those pictures, as a body of the archive has them. */
export function bodyShowing(...names: string[]): string {
  const figures = names.map(
    (name) => `<figure><img src="${pictureAt(name).replace('&', '&amp;')}" alt="${name}"></figure>`,
  );
  return `<p>Text.</p>${figures.join('')}`;
}

/** The bytes of the nth kept image, its digest, and the name of its file. */
export function keptImage(n: number) {
  const bytes = aPng(40, 30, n);
  const sha = String(n).padStart(2, '0').repeat(32);
  // jsdom has a Blob of its own, which cannot be read.
  const blob = new NodeBlob([bytes], { type: 'image/png' }) as unknown as Blob;
  return { bytes, sha, type: 'image/png' as const, blob, name: `${sha.slice(0, 16)}.png` };
}

/** Images by posts: name of the picture -> number of the image. */
export function imageSource(posts: Record<string, Record<string, number>>): ImageSource {
  return {
    imageStamps: async () =>
      new Map(Object.entries(posts).map(([id, kept]) => [id, JSON.stringify(kept)])),
    picturesOf: async (id) => ({
      kept: Object.entries(posts[id] ?? {}).map(([name, n]) => ({
        ...keptImage(n),
        url: pictureAt(name),
      })),
    }),
  };
}

/** The files of an export as a builder of sites takes them. */
export async function asFiles(
  entries: readonly (FileEntry | AssetEntry)[],
): Promise<{ path: string; content: string | Uint8Array }[]> {
  return Promise.all(
    entries.map(async (entry) => ({
      path: entry.path,
      content: 'blob' in entry ? new Uint8Array(await entry.blob.arrayBuffer()) : entry.content,
    })),
  );
}
