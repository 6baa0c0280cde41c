import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Searcher } from '../../src/search/engine/searcher';
import { catchUp } from '../../src/search/indexer/catch-up';
import { STATE_KEY } from '../../src/store/index-rows';
import { openArchive } from '../../src/store/open-archive';
import { listPosts } from '../../src/store/read-posts';
import { editPost } from '../../src/store/edit-post';
import { addressOf, saved, withEmptyArchive } from '../support/an-archive';

withEmptyArchive();

const FORMS = { forms: 'one' } as const;

function search(query: string, limit = 100) {
  return new Searcher().open({ query, order: 'captured', limit, ...FORMS });
}

/** The headlines found, before the index has seen anything and after it has seen all: the same. */
async function headlinesFor(query: string): Promise<(string | undefined)[]> {
  const scanned = await search(query);
  await catchUp({ ...FORMS, mostCharacters: 1_000 });
  const indexed = await search(query);
  expect(indexed.hits).toEqual(scanned.hits);
  return indexed.hits.map(({ post }) => post.headline);
}

/** Three stories, oldest first. */
async function aSmallArchive(): Promise<void> {
  await saved(
    {
      url: addressOf(1),
      headline: '央行宣布降准',
      source: { name: '证券日报' },
      authors: ['张三'],
      text: '中国人民银行决定下调存款准备金率。\n市场流动性合理充裕。',
    },
    1,
  );
  await saved(
    {
      url: addressOf(2),
      headline: 'Fed holds rates',
      source: { name: 'Example Wire' },
      authors: ['Ann Lee'],
      text: 'The Federal Reserve left its rate unchanged on Wednesday.',
    },
    2,
  );
  await saved(
    { url: addressOf(3), headline: 'ＧＤＰ增长５％', authors: [], text: '国内生产总值同比增长。' },
    3,
  );
}

describe('a search', () => {
  it.each([
    ['降准', ['央行宣布降准'], 'the headline'],
    ['证券日', ['央行宣布降准'], 'the source'],
    ['张三', ['央行宣布降准'], 'the authors'],
    ['准备金', ['央行宣布降准'], 'a part of a word in the body'],
    ['行决定下', ['央行宣布降准'], 'a piece across words'],
    ['FEDERAL', ['Fed holds rates'], 'another case'],
    ['gdp增长5%', ['ＧＤＰ增长５％'], 'half-width for full-width'],
    ['准備金', ['央行宣布降准'], 'traditional for simplified characters'],
    ['fedé', ['Fed holds rates'], 'with an accent or without'],
    ['fede\u00adral', ['Fed holds rates'], 'a soft hyphen in the query'],
    ['流\u200b动\ufeff性', ['央行宣布降准'], 'characters of no width in the query'],
    ['reser', ['Fed holds rates'], 'the beginning of a word'],
    ['eserve', [], 'the inside of a word'],
    ['"federal reserve"', ['Fed holds rates'], 'words next to each other'],
    ['"reserve federal"', [], 'words in another order'],
    ['"reser"', [], 'in quotation marks whole words only'],
    ['"federal res', ['Fed holds rates'], 'a quotation mark that is still open'],
    ['央行 -降准', [], 'what is excluded'],
    ['rate -央行', ['Fed holds rates'], 'what is not excluded'],
    ['source:证券', ['央行宣布降准'], 'a part of a source'],
    ['source:"证券"', [], 'in quotation marks the whole source'],
    ['来源：证券日报', ['央行宣布降准'], 'the Chinese name of a field'],
    ['author:ann', ['Fed holds rates'], 'an author'],
    [
      '-author:张三 site:example.cn',
      ['ＧＤＰ增长５％', 'Fed holds rates'],
      'a site with its hosts',
    ],
    ['after:2026-11-22 before:2026-11-23 降准', ['央行宣布降准'], 'a day of publication'],
    ['before:2026-11-22', [], 'days before it'],
    ['is:unread fed', ['Fed holds rates'], 'a state'],
    ['is:review', [], 'a state that none is in'],
    ['rate wednesday', ['Fed holds rates'], 'several terms in any order'],
    ['张三 流动性', ['央行宣布降准'], 'terms in different places'],
    ['增长', ['ＧＤＰ增长５％'], 'one of several'],
    ['张三 wednesday', [], 'terms of different stories'],
    ['率。市', [], 'what only the end of one paragraph and the start of the next make'],
    ['.*', [], 'what would be a pattern'],
    ['headline:降准', ['央行宣布降准'], 'a word of the headline'],
    ['headline:准备金', [], 'of the headline, what only the text has'],
    ['headline:证券', [], 'of the headline, what only the source has'],
    ['标题：gdp', ['ＧＤＰ增长５％'], 'the Chinese name of the headline'],
    ['title:"holds rates"', ['Fed holds rates'], 'words of the headline next to each other'],
    ['headline:"hold"', [], 'in quotation marks whole words of the headline'],
    ['-headline:降准 -headline:fed', ['ＧＤＰ增长５％'], 'headlines without a word'],
    ['-headline:reserve fed', ['Fed holds rates'], 'headlines without what the text has'],
    ['headline:fed wednesday', ['Fed holds rates'], 'a word of the headline and one of the text'],
  ])('%j finds %j: %s', async (query, headlines) => {
    await aSmallArchive();
    expect(await headlinesFor(query)).toEqual(headlines);
  });

  it.each([
    ['流动性', '流\u200b动\u2060性'],
    ['流动性充裕', '流动\ufeff性\u200d充裕'],
    ['federal', 'the Fed\u00aderal bank'],
    ['"federal bank"', 'the Fed\u00aderal \u200bbank'],
    ['fed\u00aderal', 'the Federal bank'],
    ['葛城', '葛\u{e0100}城市'],
  ])('%j finds %j, whose words the page broke by what is not seen', async (query, text) => {
    const headline = '无题';
    await saved({ headline, text });
    expect(await headlinesFor(query)).toEqual([headline]);
    const { hits } = await search(query);
    expect(hits[0]?.passage?.some(({ hit }) => hit)).toBe(true);
  });

  it('gives the newest first, as many as asked for, and counts all', async () => {
    for (let n = 1; n <= 60; n += 1) {
      await saved({ url: addressOf(n), headline: `第${n}篇`, text: n % 2 ? '单数' : '双数' }, n);
    }
    const { hits, total } = await search('双数', 3);
    expect(hits.map(({ post }) => post.headline)).toEqual(['第60篇', '第58篇', '第56篇']);
    expect(total).toBe(30);
  });

  it('gives those of one moment in the order of the list', async () => {
    for (let n = 1; n <= 20; n += 1) await saved({ url: addressOf(n), text: '双数' }, 7);
    await catchUp({ ...FORMS, mostCharacters: 30 });
    const { hits } = await search('双数');
    const listed = await listPosts({ limit: 20 });
    expect(hits.map(({ post }) => post.id)).toEqual(listed.map(({ id }) => id));
  });

  it('orders by relevance: the headline first, then how often', async () => {
    await saved({ url: addressOf(1), headline: '降准', text: '别的。' }, 1);
    await saved({ url: addressOf(2), headline: '一', text: '降准。' }, 2);
    await saved({ url: addressOf(3), headline: '二', text: '降准，降准，降准。' }, 3);
    await catchUp({ ...FORMS, mostCharacters: 1_000 });
    const list = await new Searcher().open({
      query: '降准',
      order: 'relevance',
      limit: 9,
      ...FORMS,
    });
    expect(list.hits.map(({ post }) => post.headline)).toEqual(['降准', '二', '一']);
  });

  it('finds a tag that the reader gave', async () => {
    const { post } = await saved();
    await editPost(post.id, { tags: ['货币政策'] }, { now: 2_000 });
    expect(await headlinesFor('tag:货币')).toEqual([post.headline]);
  });

  it.each([
    '***',
    '。，',
    '"',
    '--',
    '\ud800',
    '()[]{}^$.|?+\\',
    'a'.repeat(10_000),
    '降'.repeat(10_000),
  ])('of %j finds nothing, and says why', async (query) => {
    await aSmallArchive();
    const { total, notes } = await search(query);
    expect(total).toBe(0);
    expect(notes.length).toBeGreaterThan(0);
    expect(await headlinesFor(query)).toEqual([]);
  });

  it('stops when nobody waits any more', async () => {
    for (let n = 1; n <= 50; n += 1) await saved({ url: addressOf(n), text: '双数' }, n);
    const stop = new AbortController();
    const request = { query: '双数', order: 'captured', limit: 9, ...FORMS } as const;
    const searching = new Searcher().open(request, stop.signal);
    stop.abort(new Error('typed on'));
    await expect(searching).rejects.toThrow('typed on');
  });
});

describe('an index of an older format', () => {
  it('is never read: searches read the posts, and it is made anew by itself', async () => {
    await saved({ headline: '央行宣布降准', text: '别的。' });
    await catchUp({ ...FORMS, mostCharacters: 1_000 });
    const archive = await openArchive();
    const state = await archive.indexState.get(STATE_KEY);
    if (!state) throw new Error('no state');
    // As an older version would have left it: blocks that mean something else.
    const keys = await archive.blocks.toCollection().primaryKeys();
    await archive.blocks.bulkPut(
      keys.map(() => new Uint8Array(9)),
      keys,
    );
    await archive.indexState.put({ ...state, version: state.version - 1 }, STATE_KEY);
    expect((await search('行宣布')).total).toBe(1);
    await catchUp({ ...FORMS, mostCharacters: 1_000 });
    const anew = await archive.indexState.get(STATE_KEY);
    expect(anew).toMatchObject({ version: state.version, posts: 1 });
    expect(anew).not.toHaveProperty('damaged');
    expect((await search('行宣布')).total).toBe(1);
  });
});

describe('what is said of a query', () => {
  it.each([
    ['sorce:证券 降准', 'unknown-field', 'sorce'],
    ['after:yesterday', 'not-a-date', 'after:yesterday'],
    ['saved:2026-02-30', 'not-a-date', 'saved:2026-02-30'],
    ['is:old', 'unknown-state', 'is:old'],
    ['降准 …', 'no-letters', '…'],
    ['"降准', 'open-quote', '降准'],
  ])('%j: %s', async (query, why, part) => {
    expect((await search(query)).notes).toEqual([{ why, part }]);
  });

  it.each(['https://news.example.cn', '10:30', '专精特新 -"federal reserve" tag:x'])(
    '%j: nothing',
    async (query) => {
      expect((await search(query)).notes).toEqual([]);
    },
  );
});

describe('the passage of a hit', () => {
  it('shows where the text holds the term, in its own letters', async () => {
    await saved({ text: '开头。\n中国人民银行决定下调存款准備金率。\n结尾。' });
    const { hits } = await search('准备金');
    expect(hits[0]?.passage).toEqual([
      { text: '中国人民银行决定下调存款', hit: false },
      { text: '准備金', hit: true },
      { text: '率。', hit: false },
    ]);
  });

  it('is absent where the facts hold all terms', async () => {
    await saved({ headline: '降准', text: '降准的影响。' });
    const { hits } = await search('降准');
    expect(hits[0]?.headline).toEqual([{ text: '降准', hit: true }]);
    expect(hits[0]).not.toHaveProperty('passage');
  });
});
