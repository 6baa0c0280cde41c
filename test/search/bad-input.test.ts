import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { Searcher } from '../../src/search/engine/searcher';
import { catchUp } from '../../src/search/indexer/catch-up';
import { countPosts } from '../../src/store/count-posts';
import { toStoreFailure } from '../../src/store/store-failure';
import { addressOf, saved, withEmptyArchive } from '../support/an-archive';

withEmptyArchive();
afterEach(() => vi.restoreAllMocks());

const FORMS = { forms: 'one' } as const;

/** Makes writes of the index fail as a browser without space does. */
function runOutOfSpace(): void {
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args: Parameters<typeof put>
  ) {
    if (['blocks', 'columns', 'segments'].includes(this.name)) {
      throw new DOMException('no space left', 'QuotaExceededError');
    }
    return put.apply(this, args);
  });
}

it('with a full disk the post is saved, the index waits and says why, and goes on once there is room', async () => {
  const searcher = new Searcher();
  await saved({ url: addressOf(1), text: '央行降准。' });
  await catchUp({ ...FORMS, mostCharacters: 1_000 });
  runOutOfSpace();
  await saved({ url: addressOf(2), text: '央行降息。' });
  const failed = await catchUp({ ...FORMS, mostCharacters: 1_000 }).catch(toStoreFailure);
  expect(failed).toEqual({ reason: 'storage-full' });
  expect(await countPosts()).toBe(2);
  const counts = () => searcher.counts({ queries: ['央行', '降息', '降准'], ...FORMS });
  expect(await counts()).toEqual([2, 1, 2]);
  expect(await searcher.progress(FORMS)).toMatchObject({ isComplete: false, posts: 1 });
  vi.restoreAllMocks();
  await catchUp({ ...FORMS, mostCharacters: 1_000 });
  expect(await searcher.progress(FORMS)).toMatchObject({ isComplete: true, posts: 2 });
  expect(await counts()).toEqual([2, 1, 2]);
});

it('a post of 5 MB of text is saved, indexed, and found by what stands at its very end', async () => {
  const line = '中国人民银行决定下调存款准备金率零点五个百分点，市场流动性合理充裕。\n';
  const text = `${line.repeat(50_000)}末尾的貔貅`;
  expect(new TextEncoder().encode(text).length).toBeGreaterThan(5_000_000);
  await saved({ url: addressOf(1), text });
  await saved({ url: addressOf(2) });
  const queries = ['貔貅', '尾的貔貅', '决定下调存款准备金率零点五', '貔貅们', '示例日报'];
  const counts = () => new Searcher().counts({ queries, ...FORMS });
  expect(await counts()).toEqual([1, 1, 1, 0, 2]);
  await catchUp({ ...FORMS, mostCharacters: 200_000 });
  expect(await counts()).toEqual([1, 1, 1, 0, 2]);
  const request = { query: '存款准备金', order: 'relevance', limit: 5, ...FORMS } as const;
  const { hits } = await new Searcher().open(request);
  expect(hits[0]?.passage?.some(({ hit }) => hit)).toBe(true);
});
