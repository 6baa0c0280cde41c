import { beforeEach } from 'vitest';
import { digestOfBytes } from '../../src/core/digest';
import type { FoundImage } from '../../src/core/kept-image';
import { fail, succeed } from '../../src/core/result';
import { keepImagesWith, type KeepEffects } from '../../src/images/keep-images';
import {
  beginImages,
  finishImages,
  settleImage,
  waitingForImages,
} from '../../src/store/image-queue';
import { openArchive } from '../../src/store/open-archive';
import { picturesOf } from '../../src/store/post-images';
import { addressOf, saved } from './an-archive';
import { aPng } from './image-bytes';

/* A web of pictures for the queue of images, and posts that show them. */

/** Where a picture lies. */
export const at = (name: string): string => `https://img.example/${name}`;
/** A body that shows these. */
export const bodyWith = (...names: string[]): string =>
  names.map((name) => `<figure><img src="${at(name)}"></figure>`).join('');

/** The image of a shade, as it is found. */
export async function found(shade: number, size = 9): Promise<FoundImage> {
  const bytes = aPng(size, size, shade);
  const sha = await digestOfBytes(bytes);
  return { sha, bytes, type: 'image/png', width: size, height: size };
}

/** A web whose pictures are told by their names; what it was asked for. */
export const web = new Map<string, number | 'gone'>();
export const asked: string[] = [];
beforeEach(() => {
  web.clear();
  asked.length = 0;
});

export const BUDGET = 1e9;

/** What fetches the images of waiting posts from that web. */
export function keeping(budget = BUDGET, more: Partial<KeepEffects> = {}): () => Promise<void> {
  return keepImagesWith({
    waiting: waitingForImages,
    begin: beginImages,
    fetchImage: async (address) => {
      asked.push(address);
      const shade = web.get(address) ?? 'gone';
      return shade === 'gone' ? fail({ why: 'http', status: 404 }) : succeed(await found(shade));
    },
    settle: (id, address, image) => settleImage(id, address, image, { budget, now: 5_000 }),
    finish: finishImages,
    mayFetch: async () => true,
    stayAwake: () => () => undefined,
    ...more,
  });
}

let story = 0;
/** A saved post that shows these; its id. */
export async function post(...names: string[]): Promise<string> {
  story += 1;
  return (await saved({ url: addressOf(story), body: bodyWith(...names) })).post.id;
}

/** Addresses of the pictures of a post that are kept. */
export async function kept(id: string): Promise<string[]> {
  return (await picturesOf(id)).kept.map(({ url }) => url);
}

export async function imagesInArchive(): Promise<number> {
  return (await openArchive()).images.count();
}
