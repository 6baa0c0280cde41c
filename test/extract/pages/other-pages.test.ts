// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { otherPages } from '../../../src/extract/pages/other-pages';

const HERE = 'https://www.paper.example/2026/trial.html';

function pagesOf(links: string, address = HERE) {
  const page = new DOMParser().parseFromString(`<body>${links}</body>`, 'text/html');
  const pages = otherPages(page.documentElement, address, address);
  return pages && { here: pages.here, others: Object.fromEntries(pages.others) };
}

const at = (name: string): string => `https://www.paper.example/2026/${name}.html`;

test('a pager of numbers', () => {
  const pager =
    '<b>1</b><a href="trial_2.html">2</a> <a href="/2026/trial_3.html">[3]</a><a href="trial_2.html">下一页</a>';
  expect(pagesOf(pager)).toEqual({ here: 1, others: { 2: at('trial_2'), 3: at('trial_3') } });
});

test.each([
  '下一页',
  '下一頁 »',
  '›',
  'Next',
  'Next page »',
  'Nächste Seite',
  '[下页]',
  '次のページ',
])('a link that says %s', (label) => {
  expect(pagesOf(`<a href="trial_2.html#body">${label}</a>`)?.others).toEqual({
    2: at('trial_2'),
  });
});

test('rel=next, in the head and in the text', () => {
  expect(pagesOf('<link rel="next" href="?page=2">')?.others).toEqual({ 2: `${HERE}?page=2` });
  expect(
    pagesOf('<a rel="next" href="trial_2.html">The vote, and what came of it</a>'),
  ).toBeDefined();
});

test('a page in the middle knows its own number', () => {
  const pager = '<a href="trial.html">上一页</a><b>2</b><a href="trial_3.html">下一页</a>';
  expect(pagesOf(pager, at('trial_2'))).toEqual({
    here: 2,
    others: { 1: at('trial'), 3: at('trial_3') },
  });
});

test.each([
  ['the next story', '<a rel="next" href="/2026/vote.html">下一篇：Vote</a>'],
  ['the next story by number', '<link rel="next" href="/2026/vote_2.html">'],
  [
    'a second part, which says so in words',
    '<a href="trial_2.html">Part two: the verdict of the court</a>',
  ],
  ['a number that is not the page’s', '<a href="trial_2.html">7</a>'],
  ['the page itself', '<a href="trial.html">1</a>'],
  ['another site', '<a href="https://b.example/2026/trial_2.html">2</a>'],
  ['a script', '<a href="javascript:next(\'trial\')">下一页</a>'],
  ['no address', '<a href="https://trial:_2">2</a>'],
])('%s is no page of this article', (_what, link) => {
  expect(pagesOf(link)).toBeUndefined();
});

test('a page that shows the whole article', () => {
  const page = new DOMParser().parseFromString(
    '<a href="trial_2.html">2</a><a href="trial_all.html">阅读全文</a>',
    'text/html',
  );
  expect(otherPages(page.documentElement, HERE, HERE)?.whole).toBe(at('trial_all'));
});

test('no more pages than an article has, from a page full of links', () => {
  const links = Array.from({ length: 5_000 }, (_, n) => `<a href="?page=${n}">${n}</a>`).join('');
  expect(Object.keys(pagesOf(links)?.others ?? {})).toHaveLength(30);
});
