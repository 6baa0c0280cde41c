import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { IMAGE_LIMITS } from '../../src/core/kept-image';
import { succeed } from '../../src/core/result';
import { countWaitingForImages, finishImages, wantImages } from '../../src/store/image-queue';
import { openArchive } from '../../src/store/open-archive';
import { imageStamps, picturesOf } from '../../src/store/post-images';
import { storageParts } from '../../src/store/storage-parts';
import { addressOf, saved, withEmptyArchive } from '../support/an-archive';
import { aPng } from '../support/image-bytes';
import {
  asked,
  at,
  bodyWith,
  BUDGET,
  found,
  imagesInArchive,
  keeping,
  kept,
  post,
  web,
} from '../support/image-queue';

withEmptyArchive();

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
    expect([...(await imageStamps()).keys()].sort()).toEqual([first, second].sort());
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
    asked.length = 0;
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

  it('of one post that nobody expected hold up no other', async () => {
    web.set(at('b'), 2);
    const [first, second] = [await post('a'), await post('b')];
    await wantImages([first, second], 1_000);
    const keep = keeping(BUDGET, {
      fetchImage: async (address) => {
        if (address === at('a')) throw new Error('a bug');
        return succeed(await found(2));
      },
    });
    await expect(keep()).rejects.toThrow('a bug');
    expect(await kept(second)).toEqual([at('b')]);
    expect((await picturesOf(first)).waits).toBe(true);
  });

  it('that the archive lost are fetched again', async () => {
    web.set(at('a'), 1);
    const id = await post('a');
    await wantImages([id], 1_000);
    await keeping()();
    await (await openArchive()).images.clear();
    expect((await picturesOf(id)).missing).toEqual([{ url: at('a'), why: 'waiting' }]);
    await wantImages([id], 6_000);
    await keeping()();
    expect(await kept(id)).toEqual([at('a')]);
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
