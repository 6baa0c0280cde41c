import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { Searcher } from '../../src/search/engine/searcher';
import { catchUp } from '../../src/search/indexer/catch-up';
import { addressOf, saved, withEmptyArchive } from '../support/an-archive';

withEmptyArchive();

const QUERIES: [string, string[]][] = [
  ['saved:2026-03', ['last', 'noon', 'first']],
  ['saved:2026-03-05', ['noon']],
  ['保存于：2026年2月28日', ['before']],
  ['saved:2026 -saved:2026-03', ['after', 'before']],
  ['saved:2025', []],
];

async function headlinesFor(query: string): Promise<(string | undefined)[]> {
  const request = { query, order: 'captured', limit: 9, forms: 'one' } as const;
  const { hits } = await new Searcher().open(request);
  return hits.map(({ post }) => post.headline);
}

async function expectAll(): Promise<void> {
  for (const [query, headlines] of QUERIES) {
    expect([query, await headlinesFor(query)]).toEqual([query, headlines]);
  }
}

it('saved: asks for days of capture, as this clock has them: the first and the last moment of each', async () => {
  const moments = {
    before: new Date(2026, 1, 28, 23, 59, 59, 999),
    first: new Date(2026, 2, 1),
    noon: new Date(2026, 2, 5, 12),
    last: new Date(2026, 2, 31, 23, 59, 59, 999),
    after: new Date(2026, 3, 1),
  };
  for (const [headline, date] of Object.entries(moments)) {
    const now = date.getTime();
    await saved({ url: addressOf(now), headline }, now);
  }
  await expectAll();
  await catchUp({ forms: 'one', mostCharacters: 1_000 });
  await expectAll();
});
