// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { FullPost } from '../../src/core/post';
import { parseSettings, type Settings } from '../../src/core/settings';
import { exportEntries } from '../../src/export/export-entries';
import { exportOne } from '../../src/export/export-one';
import { emptyReport } from '../../src/export/export-report';
import type { CodeProfileId } from '../../src/export/profiles';
import { aPost } from '../support/a-capture';
import { collect, streamOf } from '../support/collect';

const { headline: _headline, ...untitled } = aPost();
const { publishedAt: _time, ...timeless } = aPost();

async function run(profile: CodeProfileId, posts: FullPost[], facts: Partial<Settings> = {}) {
  const report = emptyReport();
  const settings = parseSettings(facts);
  const entries = await collect(exportEntries(streamOf(posts), { profile, settings, report }));
  return { entries, report, paths: entries.map(({ path }) => path) };
}

function numbered(number: number, facts: Partial<FullPost> = {}): FullPost {
  const url = `https://a.example/${1_000_000 + number}.html`;
  return {
    ...aPost(),
    id: `p${number}`,
    identity: url,
    articleId: `${1_000_000 + number}`,
    url,
    ...facts,
  };
}

describe('finews', () => {
  test('gives the posts in their order, and then a page for each category', async () => {
    const { paths, report } = await run('finews', [
      numbered(1),
      numbered(2, { source: { name: '甲' } }),
      numbered(3),
    ]);
    expect(paths).toEqual([
      '_posts/2026-11-22-1000001.md',
      '_posts/2026-11-22-1000002.md',
      '_posts/2026-11-22-1000003.md',
      'category/shiliribao.html',
      'category/jia.html',
    ]);
    expect(report).toMatchObject({ exported: 3, leftOut: [], changes: [] });
  });

  test('a category page is named by its own source', async () => {
    const { entries } = await run('finews', [
      numbered(1, { source: { name: '苏州日报' } }),
      numbered(2, { source: { name: '宿州日报' } }),
      numbered(3, { source: { name: 'a "b"' } }),
    ]);
    expect(entries.slice(3).map(({ content }) => content.split('\n').slice(2, 4))).toEqual([
      ['title: 苏州日报新闻', 'category: suzhouribao'],
      ['title: 宿州日报新闻', expect.stringMatching(/^category: suzhouribao[0-9a-z]{6}$/)],
      ['title: "a \\"b\\"新闻"', 'category: ab'],
    ]);
  });

  test('a category page is as old as its newest post', async () => {
    const time = aPost().publishedAt!;
    const { entries } = await run('finews', [
      numbered(1),
      numbered(2, { publishedAt: { ...time, instant: time.instant - 86_400_000 } }),
    ]);
    expect(entries.at(-1)?.modified).toEqual({ day: '2026-11-22', time: '18:05:00' });
  });

  test('says which posts it left out, and why', async () => {
    const { paths, report } = await run('finews', [
      { ...untitled, id: 'a' },
      { ...timeless, id: 'b' },
    ]);
    expect(paths).toEqual([]);
    expect(report.exported).toBe(0);
    expect(report.leftOut).toEqual([
      { postId: 'a', reason: 'no-headline' },
      { postId: 'b', headline: '央行宣布降准', reason: 'no-time' },
    ]);
  });
});

describe('markdown', () => {
  test('gives every post, and no page besides', async () => {
    const posts = [
      numbered(1),
      { ...untitled, id: 'a' },
      { ...timeless, id: 'b', articleId: 'b1' },
    ];
    const { paths, report } = await run('markdown', posts);
    expect(paths).toHaveLength(3);
    expect(report.leftOut).toEqual([]);
    expect(report.changes).toEqual([
      { postId: 'a', change: 'title-from-text' },
      { postId: 'b', change: 'time-of-capture' },
    ]);
  });
});

test('what slugs are in use is for the next export', async () => {
  const one = await run('finews', [numbered(1, { source: { name: '宿州日报' } })]);
  expect(one.report.slugsInUse).toEqual({ 宿州日报: 'suzhouribao' });
  const posts = [
    numbered(2, { source: { name: '苏州日报' } }),
    numbered(1, { source: { name: '宿州日报' } }),
  ];
  const next = await run('finews', posts, { slugsInUse: one.report.slugsInUse });
  expect(next.paths.at(-1)).toBe('category/suzhouribao.html');
  expect(next.entries[1]?.content).toBe(one.entries[0]?.content);
});

test('the same posts give the same bytes', async () => {
  const posts = Array.from({ length: 20 }, (_, number) => numbered(number));
  expect((await run('finews', posts)).entries).toEqual((await run('finews', posts)).entries);
});

test('draws a post only when its entry is asked for', async () => {
  let drawn = 0;
  async function* posts() {
    for (let number = 0; number < 100; number += 1) {
      drawn += 1;
      yield numbered(number);
    }
  }
  const report = emptyReport();
  const entries = exportEntries(posts(), {
    profile: 'markdown',
    settings: parseSettings({}),
    report,
  });
  await entries.next();
  await entries.next();
  expect(drawn).toBe(2);
});

test('stops with the reason of the signal', async () => {
  const stop = new AbortController();
  const settings = parseSettings({});
  const posts = streamOf([numbered(1), numbered(2)]);
  const options = {
    profile: 'finews' as const,
    settings,
    report: emptyReport(),
    signal: stop.signal,
  };
  const entries = exportEntries(posts, options);
  await entries.next();
  stop.abort(new Error('enough'));
  await expect(entries.next()).rejects.toThrow('enough');
});

describe('one post', () => {
  test.each(['finews', 'markdown'] as const)('of %s is as in a whole export', async (profile) => {
    const { entries } = await run(profile, [numbered(1)]);
    const one = exportOne(numbered(1), { profile, settings: parseSettings({}) });
    expect(one).toMatchObject({
      ok: true,
      value: {
        name: '2026-11-22-1000001.md',
        content: entries[0]?.content,
        slugsInUse: { 示例日报: 'shiliribao' },
      },
    });
  });

  test('is refused as in a whole export', () => {
    const one = exportOne(untitled, { profile: 'finews', settings: parseSettings({}) });
    expect(one).toEqual({ ok: false, failure: 'no-headline' });
  });
});
