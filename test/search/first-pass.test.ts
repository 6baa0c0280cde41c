import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { Searcher } from '../../src/search/engine/searcher';
import { catchUp } from '../../src/search/indexer/catch-up';
import { emptyIndex } from '../../src/search/indexer/index-state';
import { indexBatch } from '../../src/search/indexer/index-batch';
import { nextWork } from '../../src/search/indexer/next-work';
import { editPost } from '../../src/store/edit-post';
import { clearIndex, readIndexState, writeIndex } from '../../src/store/index-tables';
import { addressOf, saved, withEmptyArchive } from '../support/an-archive';

withEmptyArchive();

/** Documents that all segments hold, those of before among them; each post has two. */
async function documents(): Promise<number> {
  const { segments = [] } = (await readIndexState()) ?? {};
  return segments.reduce((sum, segment) => sum + segment.documents, 0);
}

/** One batch of so many characters, as an indexing that ends behind it leaves it. */
async function oneBatch(mostCharacters: number): Promise<void> {
  const state = (await readIndexState()) ?? emptyIndex('one');
  const work = await nextWork(state, mostCharacters);
  if (work) await writeIndex(await indexBatch(state, work));
}

const catchUpAll = () => catchUp({ forms: 'one', mostCharacters: 1_000_000 });

it('reads each post once, whatever changed before it', async () => {
  await clearIndex(emptyIndex('one'));
  for (let n = 1; n <= 5; n += 1) await saved({ url: addressOf(n) }, n);
  await catchUpAll();
  expect((await readIndexState())?.posts).toBe(5);
  expect(await documents()).toBe(10);
});

it('what changes while it is under way is read once more where it was read, and else once', async () => {
  await clearIndex(emptyIndex('one'));
  const ids: string[] = [];
  for (let n = 1; n <= 450; n += 1) ids.push((await saved({ url: addressOf(n) }, n)).post.id);
  await oneBatch(1);
  const { readThrough = '' } = (await readIndexState()) ?? {};
  const [read = '', unread = ''] = [ids.find((id) => id <= readThrough), ids.sort().at(-1)];
  expect(unread > readThrough && readThrough !== '').toBe(true);
  await editPost(read, { headline: '更正之一' }, { now: 2_000 });
  await editPost(unread, { headline: '更正之二' }, { now: 2_000 });
  const late = await saved({ url: addressOf(451), headline: '更正之三' }, 3_000);
  await catchUpAll();

  const find = async (query: string) =>
    new Searcher().ids({ query, order: 'captured', forms: 'one' });
  expect((await find('更正')).sort()).toEqual([read, unread, late.post.id].sort());
  expect(await readIndexState()).toMatchObject({ posts: 451 });
  expect(await readIndexState()).not.toHaveProperty('readRanges');
  // The facts of the one that was read before, beside two of each post.
  expect(await documents()).toBe(2 * 451 + 1);
});
