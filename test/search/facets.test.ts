import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { facetPart, type FacetKind } from '../../src/ui/facet-query';
import type { Moment } from '../../src/core/capture';
import { Searcher } from '../../src/search/engine/searcher';
import { catchUp } from '../../src/search/indexer/catch-up';
import { addressOf, saved, withEmptyArchive } from '../support/an-archive';

withEmptyArchive();

const FORMS = { forms: 'one' } as const;
const ALL = { query: '', order: 'published', ...FORMS } as const;

function moment(instant: number, offset: number): Moment {
  return { instant, offset, zoneFrom: 'page', precision: 'minute', from: 'json-ld' };
}

const FIRST = -62_135_596_800_000;
const LAST = 253_402_300_799_999;

/** Runs a check before the index has seen anything, and after it has seen all. */
async function eitherWay(check: (searcher: Searcher) => Promise<void>): Promise<void> {
  await check(new Searcher());
  await catchUp({ ...FORMS, mostCharacters: 1_000 });
  await check(new Searcher());
}

/** Each count of each facet is that of the search which it leads to. */
async function expectExact(searcher: Searcher): Promise<void> {
  const facets = await searcher.facets(ALL);
  for (const kind of Object.keys(facets) as FacetKind[]) {
    const { names } = facets[kind];
    const queries = names.map(({ name }) => facetPart(kind, name));
    const found = await searcher.counts({ queries, ...FORMS });
    expect([kind, names.map(({ posts }) => posts)]).toEqual([kind, found]);
  }
}

describe('names that differ only in width, case or what is not seen', () => {
  it('are one facet, under the form that is written most, and all found by it', async () => {
    const names = ['示例日报ＡＢ', '示例\u200b日报AB', '示例日报AB', '示例日报AB', '另一家"报"'];
    for (const [at, name] of names.entries()) {
      const authors = [at < 2 ? 'Ａnn Lee' : 'Ann\u00ad Lee'];
      await saved({ url: addressOf(at), source: { name }, authors, language: 'zh-CN' }, at);
    }
    await saved({ url: addressOf(9), language: 'zh-TW', authors: [] }, 9);
    await eitherWay(async (searcher) => {
      const { source, author, language } = await searcher.facets(ALL);
      expect(source).toEqual({
        names: [
          { name: '示例日报AB', posts: 4 },
          { name: '另一家"报"', posts: 1 },
          { name: '示例日报', posts: 1 },
        ],
        distinct: 3,
      });
      expect(author.names.map(({ posts }) => posts)).toEqual([5]);
      expect(language.names).toEqual([{ name: 'zh-CN', posts: 6 }]);
      await expectExact(searcher);
    });
  });
});

describe('stories of the years 1 and 9999', () => {
  it.each([
    [
      'the first moment, at home and west of it',
      [moment(FIRST, 0), moment(FIRST, -300)],
      '0001-01',
    ],
    ['the last moment, at home and east of it', [moment(LAST, 0), moment(LAST, 840)], '9999-12'],
  ])('%s: listed, counted and found', async (_, moments, month) => {
    for (const [at, publishedAt] of moments.entries()) {
      await saved({ url: addressOf(at), publishedAt }, at);
    }
    await saved({ url: addressOf(9) }, 9);
    await eitherWay(async (searcher) => {
      const facets = await searcher.facets(ALL);
      expect(facets.month.names).toContainEqual({ name: month, posts: 2 });
      await expectExact(searcher);
      const days = await searcher.days(ALL);
      expect(days.reduce((sum, { count }) => sum + count, 0)).toBe(3);
      const queries = [`on:${month.slice(0, 4)}`, 'after:0001', 'before:9999-12-31', 'on:2026'];
      const found = await searcher.counts({ queries, ...FORMS });
      expect(found).toEqual([2, 3, month === '0001-01' ? 3 : 1, 1]);
    });
  });
});
