import { expect, test } from 'vitest';
import { siteAddressOf } from '../../src/core/site-address';
import { slugFault, slugLines, withSlug } from '../../options/slug-choice';
import { parseSettings } from '../../src/core/settings';

const settings = parseSettings({ slugs: { 书业观察: 'books' } });
const lines = slugLines(
  [
    { name: '重庆日报', posts: 3 },
    { name: '书业观察', posts: 2 },
  ],
  settings,
);

test('a source shows the slug of the next export, and whether it was chosen', () => {
  expect(lines).toEqual([
    { name: '重庆日报', posts: 3, slug: 'chongqingribao', isOwn: false },
    { name: '书业观察', posts: 2, slug: 'books', isOwn: true },
  ]);
});

test('a slug is one word of letters and digits, and nobody else’s', () => {
  expect(slugFault('Books', '重庆日报', lines)).toEqual({ kind: 'taken', by: '书业观察' });
  expect(slugFault('two words', '重庆日报', lines)).toEqual({ kind: 'letters' });
  expect(slugFault('x'.repeat(61), '重庆日报', lines)).toEqual({ kind: 'letters' });
  expect(slugFault('books', '书业观察', lines)).toBeUndefined();
  expect(slugFault('', '重庆日报', lines)).toBeUndefined();
});

test('an emptied slug goes back to the automatic one', () => {
  expect(withSlug({ a: 'x', b: 'y' }, 'a', '')).toEqual({ b: 'y' });
  expect(withSlug({ b: 'y' }, 'a', 'z')).toEqual({ a: 'z', b: 'y' });
});

test.each([
  ['https://News.example.cn/blog/', 'News.example.cn/blog'],
  ['example.com:8080', 'example.com:8080'],
  ['not a site', undefined],
  ['', undefined],
  ['example.com/?q=1', undefined],
])('the site %s is kept as %s', (typed, kept) => {
  expect(siteAddressOf(typed)).toBe(kept);
});
