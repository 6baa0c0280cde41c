import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { searchPosts, type Hit } from '../../src/search/search-posts';
import { listPosts } from '../../src/store/read-posts';
import { editPost } from '../../src/store/edit-post';
import { addressOf, saved, withEmptyArchive } from '../support/an-archive';

withEmptyArchive();

async function headlinesFor(query: string, limit = 100): Promise<(string | undefined)[]> {
  const { hits } = await searchPosts(query, { limit });
  return hits.map(({ post }) => post.headline);
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
    ['rate wednesday', ['Fed holds rates'], 'several terms in any order'],
    ['张三 流动性', ['央行宣布降准'], 'terms in different places'],
    ['增长', ['ＧＤＰ增长５％'], 'one of several'],
    ['张三 wednesday', [], 'terms of different stories'],
    ['率。市', [], 'what only the end of one paragraph and the start of the next make'],
    ['.*', [], 'what would be a pattern'],
  ])('%j finds %j: %s', async (query, headlines) => {
    await aSmallArchive();
    expect(await headlinesFor(query)).toEqual(headlines);
  });

  it('gives the newest first, as many as asked for, and counts all', async () => {
    for (let n = 1; n <= 600; n += 1) {
      await saved({ url: addressOf(n), headline: `第${n}篇`, text: n % 2 ? '单数' : '双数' }, n);
    }
    const { hits, total } = await searchPosts('双数', { limit: 3 });
    expect(hits.map(({ post }) => post.headline)).toEqual(['第600篇', '第598篇', '第596篇']);
    expect(total).toBe(300);
  });

  it('gives the newest first, whatever their ids, at every moment of the search', async () => {
    for (let n = 1; n <= 1_100; n += 1) {
      await saved({ url: addressOf(n), headline: `第${n}篇`, text: '双数' }, n);
    }
    const moments: number[][] = [];
    const onFound = (hits: Hit[]): void => {
      moments.push(hits.map(({ post }) => post.capturedAt));
    };
    const { hits, total } = await searchPosts('双数', { limit: 700, onFound });
    const times = hits.map(({ post }) => post.capturedAt);
    expect(times).toEqual(Array.from({ length: 700 }, (_, at) => 1_100 - at));
    expect(total).toBe(1_100);
    expect(moments.length).toBeGreaterThan(2);
    expect(moments).toEqual(moments.map((seen) => seen.toSorted((a, b) => b - a)));
    expect(moments.at(-1)).toEqual(times);
  });

  it('gives those of one moment in the order of the list', async () => {
    for (let n = 1; n <= 20; n += 1) await saved({ url: addressOf(n), text: '双数' }, 7);
    const { hits } = await searchPosts('双数', { limit: 20 });
    const listed = await listPosts({ limit: 20 });
    expect(hits.map(({ post }) => post.id)).toEqual(listed.map(({ id }) => id));
  });

  it('finds a tag that the reader gave', async () => {
    const { post } = await saved();
    await editPost(post.id, { tags: ['货币政策'] });
    expect(await headlinesFor('货币政策')).toEqual([post.headline]);
  });

  it.each(['', '   ', '\u3000'])('of %j finds nothing', async (query) => {
    await aSmallArchive();
    expect(await searchPosts(query, { limit: 5 })).toEqual({ hits: [], total: 0 });
  });
});

describe('while a search runs', () => {
  it('shows hits before the end', async () => {
    for (let n = 1; n <= 600; n += 1) await saved({ url: addressOf(n), text: '双数' }, n);
    const seen: number[] = [];
    const onFound = (hits: Hit[]): void => void seen.push(hits.length);
    await searchPosts('双数', { limit: 1_000, onFound });
    expect(seen.length).toBeGreaterThan(1);
    expect(seen[0]).toBeLessThan(600);
    expect(seen.at(-1)).toBe(600);
  });

  it('stops when nobody waits any more', async () => {
    for (let n = 1; n <= 600; n += 1) await saved({ url: addressOf(n), text: '双数' }, n);
    const stop = new AbortController();
    const seen: number[] = [];
    const search = searchPosts('双数', {
      limit: 1_000,
      signal: stop.signal,
      onFound: (hits) => {
        seen.push(hits.length);
        stop.abort(new Error('typed on'));
      },
    });
    await expect(search).rejects.toThrow('typed on');
    expect(seen).toHaveLength(1);
  });
});

describe('the passage of a hit', () => {
  it('shows where the text holds the term, in its own letters', async () => {
    await saved({ text: '开头。\n中国人民银行决定下调存款准备金率。\n结尾。' });
    const { hits } = await searchPosts('准备金', { limit: 1 });
    expect(hits[0]?.passage).toEqual({
      before: '中国人民银行决定下调存款',
      hit: '准备金',
      after: '率。',
    });
  });

  it('is absent where the facts hold all terms', async () => {
    await saved({ headline: '降准', text: '降准的影响。' });
    const { hits } = await searchPosts('降准', { limit: 1 });
    expect(hits[0]).not.toHaveProperty('passage');
  });
});
