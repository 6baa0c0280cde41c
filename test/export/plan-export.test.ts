import { expect, test } from 'vitest';
import type { FullPost } from '../../src/core/post';
import { parseSettings } from '../../src/core/settings';
import { planExport } from '../../src/export/plan-export';
import { optionsStamp, postStamp } from '../../src/export/post-stamp';
import { aPost } from '../support/a-capture';
import { streamOf } from '../support/collect';

const settings = parseSettings({ zone: 'Asia/Shanghai' });
const STAMP = optionsStamp('finews', settings);

function stampsOf(posts: FullPost[]): Map<string, string> {
  return new Map(posts.map((post) => [post.id, postStamp(post, STAMP)]));
}

function plan(posts: FullPost[], before?: Map<string, string>, needs = ['headline', 'time']) {
  const wanted = (['headline', 'time'] as const).filter((need) => needs.includes(need));
  return planExport(streamOf(posts), { profile: 'finews', settings, needs: wanted, before });
}

test('against nothing all is new', async () => {
  const planned = await plan([aPost({ id: 'a' }), aPost({ id: 'b' })]);
  expect(planned).toMatchObject({ added: ['a', 'b'], changed: [], unchanged: 0 });
});

test('tells what came and what changed since; that it was read is no change', async () => {
  const before = stampsOf(['a', 'b', 'c'].map((id) => aPost({ id })));
  const now = [
    aPost({ id: 'a', readAt: 5 }),
    aPost({ id: 'b', tags: ['港口'] }),
    aPost({ id: 'c' }),
    aPost({ id: 'd' }),
  ];
  const planned = await plan(now, before);
  expect(planned).toMatchObject({ added: ['d'], changed: ['b'], unchanged: 2 });
});

test('another zone, site or profile makes all of them others', () => {
  const post = aPost({ id: 'a' });
  const others = [
    optionsStamp('markdown', settings),
    optionsStamp('finews', { ...settings, zone: 'Europe/Berlin' }),
    optionsStamp('finews', { ...settings, siteAddress: 'other.example' }),
    optionsStamp('finews', { ...settings, slugs: { 证券日报: 'x' } }),
  ];
  const stamps = [STAMP, ...others].map((options) => postStamp(post, options));
  expect(new Set(stamps).size).toBe(5);
});

test('counts what the profile would leave out, each once, by what it needs', async () => {
  const { headline: _h, publishedAt: _p, ...bare } = aPost({ id: 'a' });
  const { publishedAt: _q, ...timeless } = aPost({ id: 'b' });
  const posts = [bare, timeless, aPost({ id: 'c' })];
  expect((await plan(posts)).lacks).toEqual({ headline: 1, time: 1 });
  expect((await plan(posts, undefined, [])).lacks).toEqual({ headline: 0, time: 0 });
});
