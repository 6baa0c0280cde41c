import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { BIN_KEEPS, deletePosts, restorePosts, sweepBin } from '../../src/store/bin';
import { deleteEverything } from '../../src/store/delete-everything';
import { countPosts } from '../../src/store/count-posts';
import { getFullPost, getRevisions, postIds } from '../../src/store/read-posts';
import { keepPlace, readingPlaceOf } from '../../src/store/reading-places';
import { addressOf, saved, withEmptyArchive } from '../support/an-archive';

withEmptyArchive();

const DONE = { ok: true, value: null };

/** Saves stories 1…count and gives their ids, oldest first. */
async function savedStories(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 1; n <= count; n += 1) ids.push((await saved({ url: addressOf(n) }, n)).post.id);
  return ids;
}

it('deletes posts and brings them back whole, with body and earlier texts', async () => {
  const { post } = await saved({ text: '旧文。' }, 1_000);
  await saved({ text: '新文。' }, 2_000);
  const before = [await getFullPost(post.id), await getRevisions(post.id)];
  expect(await deletePosts([post.id, 'nobody'], 3_000)).toEqual(DONE);
  expect([await getFullPost(post.id), await getRevisions(post.id)]).toEqual([undefined, []]);
  expect(await restorePosts([post.id])).toEqual(DONE);
  expect([await getFullPost(post.id), await getRevisions(post.id)]).toEqual(before);
});

it('moves more posts than fit in one batch', async () => {
  const ids = await savedStories(250);
  await deletePosts(ids, 1_000);
  expect(await countPosts()).toBe(0);
  await restorePosts(ids);
  expect(await postIds()).toEqual(ids.toReversed());
});

it('does no harm when repeated', async () => {
  const [first = ''] = await savedStories(2);
  await deletePosts([first, first], 1_000);
  await deletePosts([first], 2_000);
  await restorePosts([first, first]);
  await restorePosts([first]);
  expect(await countPosts()).toBe(2);
});

it('leaves the new post alone where a story was saved anew before its deletion was undone', async () => {
  const { post } = await saved({ headline: '旧' });
  await deletePosts([post.id], 1_000);
  const again = await saved({ headline: '新' });
  expect(again.status).toBe('created');
  expect(await restorePosts([post.id])).toEqual(DONE);
  expect(await postIds()).toEqual([again.post.id]);
});

it('restores one of two deleted posts of one story', async () => {
  const first = await saved();
  await deletePosts([first.post.id], 1_000);
  const second = await saved();
  await deletePosts([second.post.id], 2_000);
  expect(await restorePosts([first.post.id, second.post.id])).toEqual(DONE);
  expect(await postIds()).toEqual([first.post.id]);
});

it('keeps deleted posts a day', async () => {
  const [early = '', late = ''] = await savedStories(2);
  await deletePosts([early], 1_000);
  await deletePosts([late], 2_000);
  await sweepBin(1_000 + BIN_KEEPS);
  await restorePosts([early, late]);
  expect(await postIds()).toEqual([late]);
});

it('deletes everything, the bin too', async () => {
  const ids = await savedStories(3);
  await deletePosts(ids.slice(0, 1), 1_000);
  expect(await deleteEverything()).toEqual(DONE);
  await restorePosts(ids);
  expect(await countPosts()).toBe(0);
});

it('forgets where a post was left only when the bin lets go of the post', async () => {
  const [left = '', other = ''] = await savedStories(2);
  await keepPlace(left, { block: 3, share: 0.5 }, 1_000);
  await keepPlace(other, { block: 1, share: 0 }, 1_000);
  await keepPlace(other, undefined, 2_000);
  expect(await readingPlaceOf(other)).toBeUndefined();
  await deletePosts([left], 1_000);
  expect(await readingPlaceOf(left)).toMatchObject({ block: 3, share: 0.5 });
  await sweepBin(1_000 + BIN_KEEPS);
  expect(await readingPlaceOf(left)).toBeUndefined();
});
