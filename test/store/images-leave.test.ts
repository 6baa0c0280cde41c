import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { succeed } from '../../src/core/result';
import { BIN_KEEPS, deletePosts, restorePosts, sweepBin } from '../../src/store/bin';
import { deleteEverything } from '../../src/store/delete-everything';
import { settleImage, wantImages } from '../../src/store/image-queue';
import { openArchive } from '../../src/store/open-archive';
import { undoSave } from '../../src/store/undo-save';
import { addressOf, saved, withEmptyArchive } from '../support/an-archive';
import {
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
