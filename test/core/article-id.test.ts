import { expect, test } from 'vitest';
import { articleIdOf } from '../../src/core/article-id';

const WITH_ID: readonly [address: string, id: string][] = [
  [
    'http://a.example/html_News/NewsShare.html?infoCode=NW202201042235679186',
    'NW202201042235679186',
  ],
  ['http://a.example/show?docId=AB12345&from=x', 'AB12345'],
  ['http://a.example/show.php?ID=48213', '48213'],
  ['https://a.example/a/202201042235679186.html', '202201042235679186'],
  ['https://a.example/dy/article/G33O6TVE0514R9P4.html', 'G33O6TVE0514R9P4'],
  ['https://a.example/c/2022-01-04/doc-ikyamrmz3076543.shtml', 'doc-ikyamrmz3076543'],
  ['https://a.example/202201/t20220104_812345.htm', 't20220104_812345'],
  ['https://a.example/n1/2022/0104/c1004-32323232.html', 'c1004-32323232'],
  ['https://a.example/content_16012345.htm', 'content_16012345'],
  ['https://a.example/news/world-europe-59876543', '59876543'],
  ['https://a.example/p/1234567890/', '1234567890'],
  ['https://a.example/p/853', '853'],
  ['https://a.example/20220104/1234567/index.html', '1234567'],
];

test.each(WITH_ID)('%s -> %s', (address, id) => {
  expect(articleIdOf(address)).toBe(id);
});

test.each([
  'https://a.example/',
  'https://a.example/2022/01/04/a-story-in-words',
  'https://a.example/story-of-2022.html',
  'https://a.example/wine-in-the-alps-20251011.html',
  'https://a.example/show?id=latest',
  'https://a.example/show?q=123456',
  'https://a.example/%E6%96%B0%E9%97%BB',
  'https://a.example/..%2F..%2F123456',
  'https://a.example/index.html',
  'no address at all',
])('%s has none', (address) => {
  expect(articleIdOf(address)).toBeUndefined();
});
