import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BackupRecord } from '../../src/backup/record.ts';
import { bodyImages } from '../../src/core/body-images.ts';
import { digestOfBytes } from '../../src/core/digest.ts';
import type { ImageType } from '../../src/core/kept-image.ts';
import type { ImageSource } from '../../src/export/assets.ts';
import { imageStamp } from '../../src/store/post-images.ts';

/** Images of a backup while its posts leave: they come behind the posts, so they lie in files meanwhile. */
export type BackupImages = {
  /** Takes in what a record says of images. */
  note(record: BackupRecord): Promise<void>;
  source: ImageSource;
  /** Takes the files away. */
  close(): Promise<void>;
};

type Shown = { url: string; sha: string };

/** The images that the present text of a post shows, in its order. */
function shownOf({ text, images }: Extract<BackupRecord, { kind: 'post' }>['value']): Shown[] {
  const kept = new Map(
    images?.entries.flatMap((entry) => ('sha' in entry ? [[entry.url, entry.sha] as const] : [])),
  );
  if (kept.size === 0) return [];
  return bodyImages(text.body).flatMap(({ url }) => {
    const sha = kept.get(url);
    return sha === undefined ? [] : [{ url, sha }];
  });
}

/** Opens a folder of its own for them. Close it at the end. */
export async function openBackupImages(): Promise<BackupImages> {
  const folder = await mkdtemp(join(tmpdir(), 'jianbao-images-'));
  const posts = new Map<string, Shown[]>();
  const types = new Map<string, ImageType>();
  const here = (postId: string): Shown[] =>
    (posts.get(postId) ?? []).filter(({ sha }) => types.has(sha));
  const note = async ({ kind, value }: BackupRecord): Promise<void> => {
    if (kind === 'post') {
      const shown = shownOf(value);
      if (shown.length > 0) posts.set(value.post.id, shown);
    }
    if (kind !== 'image' || (await digestOfBytes(value.bytes)) !== value.sha) return;
    await writeFile(join(folder, value.sha), value.bytes);
    types.set(value.sha, value.type);
  };
  const picture = async ({ url, sha }: Shown) => {
    const type = types.get(sha) ?? 'image/png';
    return { url, sha, type, blob: await openAsBlob(join(folder, sha), { type }) };
  };
  return {
    note,
    source: {
      picturesOf: async (postId) => ({ kept: await Promise.all(here(postId).map(picture)) }),
      imageStamps: async () => new Map([...posts.keys()].map((id) => [id, imageStamp(here(id))])),
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
