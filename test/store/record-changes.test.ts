import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { deletePosts } from '../../src/store/bin';
import { editPost } from '../../src/store/edit-post';
import { CHANGED, MOST_CHANGED } from '../../src/store/index-rows';
import { openArchive } from '../../src/store/open-archive';
import { aPost } from '../support/a-capture';
import { saved, withEmptyArchive } from '../support/an-archive';

withEmptyArchive();

async function noted(): Promise<{ postIds: string[]; parts: number }[]> {
  const archive = await openArchive();
  const rows = await archive.changes.toArray();
  await archive.changes.clear();
  return rows.map(({ postIds, parts }) => ({ postIds, parts }));
}

it('a save and a deletion leave one row each for facts and text, a correction one for the facts', async () => {
  const { id } = (await saved()).post;
  const both = { postIds: [id], parts: CHANGED.facts | CHANGED.text };
  expect(await noted()).toEqual([both]);
  await editPost(id, { headline: '更正' }, { now: 2_000 });
  expect(await noted()).toEqual([{ postIds: [id], parts: CHANGED.facts }]);
  await deletePosts([id], 1);
  expect(await noted()).toEqual([both]);
});

it('posts that are written together share rows, so many in one', async () => {
  const archive = await openArchive();
  const ids = Array.from({ length: MOST_CHANGED + 1 }, (_, at) => `id-${at}`);
  const { body, text, ...post } = aPost();
  await archive.transaction('rw', archive.posts, archive.bodies, () =>
    Promise.all([
      archive.posts.bulkAdd(ids.map((id) => ({ ...post, id, identity: id }))),
      archive.bodies.bulkAdd(ids.map((postId) => ({ postId, body, text }))),
    ]),
  );
  const rows = await noted();
  expect(rows.map(({ postIds }) => postIds.length)).toEqual([MOST_CHANGED, 1]);
  expect(rows.flatMap(({ postIds }) => postIds)).toEqual(ids);
});

it('what a transaction that fails would have changed is not noted', async () => {
  const archive = await openArchive();
  const { id } = (await saved()).post;
  await noted();
  const failing = archive.transaction('rw', archive.posts, async () => {
    await archive.posts.update(id, { headline: '更正' });
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await noted()).toEqual([]);
});
