import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { digestOfBytes } from '../../src/core/digest';
import { IMAGE_LIMITS, type FoundImage } from '../../src/core/kept-image';
import { fail, succeed } from '../../src/core/result';
import { keepImagesWith, type KeepEffects } from '../../src/images/keep-images';
import { BIN_KEEPS, deletePosts, restorePosts, sweepBin } from '../../src/store/bin';
import { deleteEverything } from '../../src/store/delete-everything';
import {
  beginImages,
  countWaitingForImages,
  finishImages,
  settleImage,
  waitingForImages,
  wantImages,
} from '../../src/store/image-queue';
import { openArchive } from '../../src/store/open-archive';
import { storageParts } from '../../src/store/storage-parts';
import { picturesOf } from '../../src/store/post-images';
import { undoSave } from '../../src/store/undo-save';
import { addressOf, saved, withEmptyArchive } from '../support/an-archive';
import { aPng } from '../support/image-bytes';

withEmptyArchive();

const at = (name: string): string => `https://img.example/${name}`;
const bodyWith = (...names: string[]): string =>
  names.map((name) => `<figure><img src="${at(name)}"></figure>`).join('');

async function found(shade: number, size = 9): Promise<FoundImage> {
  const bytes = aPng(size, size, shade);
  const sha = await digestOfBytes(bytes);
  return { sha, bytes, type: 'image/png', width: size, height: size };
}

/** A web whose pictures are told by their names; what it was asked for. */
let web: Map<string, number | 'gone'>;
let asked: string[];
beforeEach(() => {
  web = new Map();
  asked = [];
});

const BUDGET = 1e9;

function keeping(budget = BUDGET, more: Partial<KeepEffects> = {}): () => Promise<void> {
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
async function post(...names: string[]): Promise<string> {
  story += 1;
  return (await saved({ url: addressOf(story), body: bodyWith(...names) })).post.id;
}

async function kept(id: string): Promise<string[]> {
  return (await picturesOf(id)).kept.map(({ url }) => url);
}

async function imagesInArchive(): Promise<number> {
  return (await openArchive()).images.count();
}

describe('images of posts', () => {
  it('are fetched in the order of the body and kept once for all posts that show them', async () => {
    web.set(at('a'), 1).set(at('b'), 2).set(at('same-as-a'), 1);
    const [first, second] = [await post('a', 'b', 'gone'), await post('same-as-a')];
    await wantImages([first, second], 1_000);
    await keeping()();
    expect(await kept(first)).toEqual([at('a'), at('b')]);
    expect((await picturesOf(first)).missing).toMatchObject([
      { url: at('gone'), why: 'http', status: 404 },
    ]);
    expect(await kept(second)).toEqual([at('same-as-a')]);
    expect(await imagesInArchive()).toBe(2);
    expect(await countWaitingForImages()).toBe(0);
    const [picture] = (await picturesOf(first)).kept;
    expect(new Uint8Array((await picture?.blob.arrayBuffer()) ?? [])).toEqual(aPng(9, 9, 1));
    expect(picture?.blob.type).toBe('image/png');
    const part = (await storageParts()).find((one) => one.part === 'images');
    expect(part).toMatchObject({ rows: 2, bytes: aPng(9, 9, 1).length + aPng(9, 9, 2).length });
  });

  it('that failed are tried again when they are asked for again, the others not', async () => {
    web.set(at('a'), 1);
    const id = await post('a', 'later');
    await wantImages([id], 1_000);
    await keeping()();
    web.set(at('later'), 2);
    asked = [];
    await wantImages([id], 6_000);
    await keeping()();
    expect(asked).toEqual([at('later')]);
    expect(await kept(id)).toEqual([at('a'), at('later')]);
  });

  it('that were under way when the worker ended are fetched by the next', async () => {
    web.set(at('a'), 1).set(at('b'), 2).set(at('c'), 3);
    const id = await post('a', 'b', 'c');
    await wantImages([id], 1_000);
    const ends = keeping(BUDGET, {
      fetchImage: async (address) => {
        if (address === at('c')) throw new Error('the worker has ended');
        return succeed(await found(address === at('a') ? 1 : 2));
      },
    });
    await expect(ends()).rejects.toThrow('ended');
    expect(await countWaitingForImages()).toBe(1);
    await keeping()();
    expect(asked).toEqual([at('c')]);
    expect(await kept(id)).toEqual([at('a'), at('b'), at('c')]);
  });

  it('wait for the right to be fetched, and nothing is asked before', async () => {
    web.set(at('a'), 1);
    const id = await post('a');
    await wantImages([id], 1_000);
    await keeping(BUDGET, { mayFetch: async () => false })();
    expect([asked, (await picturesOf(id)).waits]).toEqual([[], true]);
    await keeping()();
    expect(await kept(id)).toEqual([at('a')]);
  });

  it('that are asked for while others are fetched come in the same run', async () => {
    web.set(at('a'), 1).set(at('b'), 2);
    const [first, second] = [await post('a'), await post('b')];
    await wantImages([first], 1_000);
    const keep: () => Promise<void> = keeping(BUDGET, {
      finish: async (one) => {
        await finishImages(one);
        if (one.postId === first) await wantImages([second], 2_000);
      },
    });
    await keep();
    expect(await kept(second)).toEqual([at('b')]);
  });

  it('stay within the budget, and are named where they have no room', async () => {
    const names = Array.from({ length: 6 }, (_, n) => `n${n}`);
    for (const [n, name] of names.entries()) web.set(at(name), n);
    const id = await post(...names);
    await wantImages([id], 1_000);
    const one = aPng(9, 9, 1).length;
    await keeping(one * 4 + 10)();
    expect(await kept(id)).toHaveLength(4);
    const { missing } = await picturesOf(id);
    expect(missing.map(({ why }) => why)).toEqual(['budget', 'budget']);
    await wantImages([id], 6_000);
    await keeping()();
    expect(await kept(id)).toEqual(names.map(at));
  });

  it('of one post are no more than a hundred; pixels are not asked for', async () => {
    const names = Array.from({ length: IMAGE_LIMITS.ofPost + 2 }, (_, n) => `n${n}`);
    const pixel = '<img src="https://t.example/p" width="1" height="1">';
    const { post: one } = await saved({ url: addressOf(900), body: pixel + bodyWith(...names) });
    await wantImages([one.id], 1_000);
    await keeping()();
    expect(asked).toHaveLength(IMAGE_LIMITS.ofPost - 1);
    const reasons = (await picturesOf(one.id)).missing.map(({ why }) => why);
    expect(reasons.filter((why) => why === 'too-many')).toHaveLength(3);
    expect(reasons[0]).toBe('tracking-pixel');
  });

  it('a post without pictures, and one that is gone, leave nothing behind', async () => {
    await wantImages([await post(), 'nobody'], 1_000);
    await keeping()();
    expect(await (await openArchive()).postImages.count()).toBe(0);
  });
});

describe('an image leaves', () => {
  it('when the last post that shows it has left the bin, not before', async () => {
    web.set(at('a'), 1).set(at('b'), 2);
    const [first, second] = [await post('a'), await post('a', 'b')];
    await wantImages([first, second], 1_000);
    await keeping()();
    await deletePosts([first, second], 10_000);
    expect(await imagesInArchive()).toBe(2);
    await restorePosts([first]);
    expect(await kept(first)).toEqual([at('a')]);
    await sweepBin(10_000 + BIN_KEEPS);
    expect(await kept(first)).toEqual([at('a')]);
    expect(await imagesInArchive()).toBe(1);
    await deletePosts([first], 10_000);
    await sweepBin(10_000 + BIN_KEEPS);
    expect(await imagesInArchive()).toBe(0);
  });

  it('with the save that is taken back; one that was fetched meanwhile does not come back', async () => {
    web.set(at('a'), 1);
    const id = await post('a');
    await wantImages([id], 1_000);
    await keeping()();
    await undoSave(id, 1);
    await settleImage(id, at('a'), succeed(await found(1)), { budget: BUDGET, now: 2_000 });
    const archive = await openArchive();
    expect([await archive.images.count(), await archive.postImages.count()]).toEqual([0, 0]);
  });

  it('not with a later text that shows others: an undo has it again', async () => {
    web.set(at('a'), 1).set(at('b'), 2);
    const url = addressOf(901);
    const { post: one } = await saved({ url, body: bodyWith('a'), text: '旧文。' });
    await wantImages([one.id], 1_000);
    await keeping()();
    await saved({ url, body: bodyWith('b'), text: '新文。' }, 2_000);
    await wantImages([one.id], 6_000);
    await keeping()();
    expect(await kept(one.id)).toEqual([at('b')]);
    await undoSave(one.id, 2);
    expect(await kept(one.id)).toEqual([at('a')]);
  });

  it('with everything', async () => {
    web.set(at('a'), 1);
    await wantImages([await post('a')], 1_000);
    await keeping()();
    await deleteEverything();
    expect(await imagesInArchive()).toBe(0);
  });
});
