import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { catchUp } from '../../src/search/indexer/catch-up';
import { deletePosts, restorePosts } from '../../src/store/bin';
import { countEveryPost, countPosts } from '../../src/store/count-posts';
import { editPost } from '../../src/store/edit-post';
import { openArchive } from '../../src/store/open-archive';
import { addressOf, saved, withEmptyArchive } from '../support/an-archive';

withEmptyArchive();

const OPTIONS = { forms: 'one', mostCharacters: 1_000 } as const;

async function expectSame(count: number): Promise<void> {
  expect([await countPosts(), await countEveryPost()]).toEqual([count, count]);
}

it('counts by the index just what is there: before it, with it, and with changes it has not seen', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 6; n += 1) ids.push((await saved({ url: addressOf(n) })).post.id);
  await expectSame(6);
  await catchUp(OPTIONS);
  await expectSame(6);
  await saved({ url: addressOf(9) });
  await editPost(ids[0] ?? '', { headline: '更正' }, { now: 2_000 });
  await deletePosts(ids.slice(1, 3), 1);
  await expectSame(5);
  await catchUp(OPTIONS);
  await expectSame(5);
  await restorePosts(ids.slice(1, 2));
  await expectSame(6);
});

it('asks the index and does not count post by post where that is up to date', async () => {
  await saved();
  await catchUp(OPTIONS);
  const archive = await openArchive();
  const state = await archive.indexState.toCollection().first();
  if (!state) throw new Error('no state');
  await archive.indexState.put({ ...state, posts: 77 }, 'state');
  expect(await countPosts()).toBe(77);
});
