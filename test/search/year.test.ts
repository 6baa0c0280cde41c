import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { Searcher } from '../../src/search/engine/searcher';
import { catchUp } from '../../src/search/indexer/catch-up';
import { wordsOf } from '../../src/search/year/words-of';
import { editPost } from '../../src/store/edit-post';
import { addressOf, saved, withEmptyArchive } from '../support/an-archive';

withEmptyArchive();

const FORMS = { forms: 'one' } as const;
const DAYS_TO_MARCH = 31 + 28;

let made = 0;
function post(date: Date, facts: Parameters<typeof saved>[0] = {}) {
  made += 1;
  return saved({ url: addressOf(made), ...facts }, date.getTime());
}

/** Before the index has seen anything, and after it has seen all. */
async function eitherWay(check: (searcher: Searcher) => Promise<void>): Promise<void> {
  await check(new Searcher());
  await catchUp({ ...FORMS, mostCharacters: 1_000 });
  await check(new Searcher());
}

it('a year has its captures by day on this clock, its sources by month, and the years there are', async () => {
  await post(new Date(2025, 11, 31, 23, 59));
  await post(new Date(2026, 0, 1), { source: { name: 'Bay Herald' } });
  await post(new Date(2026, 2, 5, 8), { source: { name: 'Bay Herald' } });
  await post(new Date(2026, 2, 5, 23, 59), { source: { name: 'ＢＡＹ Herald' } });
  await post(new Date(2026, 11, 31, 23, 59), { source: { name: 'Bay Herald' } });
  await eitherWay(async (searcher) => {
    const { years, days, sources, leaders } = await searcher.year({ year: 2026, ...FORMS });
    expect(years).toEqual([
      { year: 2026, posts: 4 },
      { year: 2025, posts: 1 },
    ]);
    expect(days).toHaveLength(365);
    expect([days[0], days[DAYS_TO_MARCH + 4], days[364]]).toEqual([1, 2, 1]);
    expect(days.reduce((sum, day) => sum + day)).toBe(4);
    const months = [1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1];
    expect(sources).toEqual([{ name: 'Bay Herald', posts: 4, months }]);
    expect(leaders[2]?.map(({ posts }) => posts)).toEqual([2]);
    expect((await searcher.year({ year: 2024, ...FORMS })).sources).toEqual([]);
  });
});

it('a day, a month and a source of the year are what the search behind them finds', async () => {
  for (let n = 0; n < 40; n += 1) {
    await post(new Date(2026, n % 12, 1 + n, n % 24), { source: { name: `报${n % 3}` } });
  }
  await eitherWay(async (searcher) => {
    const { days, sources } = await searcher.year({ year: 2026, ...FORMS });
    const queries = days.map((_, at) => {
      const date = new Date(2026, 0, 1 + at);
      return `saved:2026-${date.getMonth() + 1}-${date.getDate()}`;
    });
    expect(await searcher.counts({ queries, ...FORMS })).toEqual(days);
    const [first] = sources;
    const months = first?.months.map((_, at) => `source:"${first.name}" saved:2026-${at + 1}`);
    expect(await searcher.counts({ queries: months ?? [], ...FORMS })).toEqual(first?.months);
  });
});

it('words rise where a month has them in more headlines than the twelve before it', async () => {
  const headline = (text: string) => ({ headline: text });
  for (let n = 0; n < 60; n += 1) {
    await post(new Date(2025, n % 12, 10), headline(`市场今日开盘 第${n}号`));
  }
  // Where the words of the headline stand in the text only, a search for the headline does not count it.
  await post(new Date(2026, 0, 4), { headline: '无关', text: '央行降准，市场回暖。' });
  for (let n = 0; n < 12; n += 1) {
    await post(new Date(2026, 0, 3), headline(n < 8 ? '央行降准 市场回暖' : '市场今日开盘'));
    await post(new Date(2026, 1, 3), headline('市场今日开盘'));
  }
  await eitherWay(async (searcher) => {
    const months = await searcher.risenWords({ year: 2026, ...FORMS });
    expect(months).toHaveLength(12);
    const texts = months[0]?.map(({ text }) => text) ?? [];
    expect(texts).toContain('央行');
    expect(texts).not.toContain('市场');
    expect(months[0]?.find(({ text }) => text === '央行')?.headlines).toBe(8);
    const risen = months[0] ?? [];
    const queries = risen.map(({ text }) => `headline:"${text}" saved:2026-01`);
    expect(await searcher.counts({ queries, ...FORMS })).toEqual(
      risen.map(({ headlines }) => headlines),
    );
    expect(months[1]).toEqual([]);
    // In the first year of an archive there is nothing to rise from.
    expect((await searcher.risenWords({ year: 2025, ...FORMS }))[0]).toEqual([]);
  });
});

it('a headline that is corrected counts as it now is', async () => {
  const searcher = new Searcher();
  for (let n = 0; n < 20; n += 1) await post(new Date(2025, 5, 1), { headline: '无关' });
  const posts = [];
  for (let n = 0; n < 20; n += 1)
    posts.push((await post(new Date(2026, 0, 3), { headline: '旧闻' })).post);
  await catchUp({ ...FORMS, mostCharacters: 100_000 });
  const firstMonth = async () => (await searcher.risenWords({ year: 2026, ...FORMS }))[0];
  const before = await firstMonth();
  for (const { id } of posts) await editPost(id, { headline: '台风登陆' }, { now: 1 });
  const after = await firstMonth();
  await catchUp({ ...FORMS, mostCharacters: 100_000 });
  expect(before?.map(({ text }) => text).join()).toContain('旧闻');
  expect(after?.map(({ text }) => text).join()).toContain('台风');
  expect(await firstMonth()).toEqual(after);
});

it.each([
  ['央行宣布降准0.5个基点', ['央行', '宣布', '降准', '基点']],
  ['Ｆｅｄ holds rates, again: Fed “waits”', ['fed', 'holds', 'rates', 'again', 'waits']],
  ['2026年 3% 的', []],
])('the words of %j are %j', (text, words) => {
  expect(wordsOf(text, 'one').map(({ key }) => key)).toEqual(words);
});
