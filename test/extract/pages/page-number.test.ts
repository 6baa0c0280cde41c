import { expect, test } from 'vitest';
import { numbersOf } from '../../../src/extract/pages/page-number';

const numbers = (here: string, other: string) =>
  numbersOf(new URL(here, 'https://a.example'), new URL(other, 'https://a.example'));

test.each([
  ['/2026/story.html', '/2026/story_2.html', 1, 2],
  ['/2026/story.html', '/2026/story-3.html', 1, 3],
  ['/2026/story_2.html', '/2026/story_3.html', 2, 3],
  ['/2026/story_2.html', '/2026/story.html', 2, 1],
  ['/2026/story_1.shtml', '/2026/story_2.shtml', 1, 2],
  ['/n1/2026/c1024-30000001.html', '/n1/2026/c1024-30000001-2.html', 1, 2],
  ['/2026/story', '/2026/story_2', 1, 2],
  ['/story', '/story/2', 1, 2],
  ['/story/', '/story/2/', 1, 2],
  ['/story/', '/story/page/2/', 1, 2],
  ['/story/page/2/', '/story/page/3/', 2, 3],
  ['/story/p2', '/story/', 2, 1],
  ['/story?page=2', '/story?page=3', 2, 3],
  ['/story', '/story?page=2', 1, 2],
  ['/story?id=7', '/story?id=7&page=2', 1, 2],
  ['/story?id=7&p=2&x=1', '/story?id=7&x=1', 2, 1],
  ['/story#top', '/story?page=2#top', 1, 2],
])('%s and %s are pages %i and %i of one article', (here, other, own, its) => {
  expect(numbers(here, other)).toEqual({ here: own, other: its });
});

test.each([
  ['the same page', '/story_2.html', '/story_2.html'],
  ['another story', '/2026/story.html', '/2026/other_2.html'],
  ['a number that is the story’s own', '/news/5', '/news/6'],
  ['another story of that name', '/2026/story/', '/2026/story-2/'],
  ['an id', '/a/123456.html', '/a/123457.html'],
  ['another story of an id', '/story?id=7', '/story?id=8&page=2'],
  ['page 0', '/story', '/story?page=0'],
  ['page 100', '/story', '/story/100'],
  ['another site', '/story', 'https://b.example/story/2'],
  ['the start page', '/', '/2'],
])('%s is no page of it', (_what, here, other) => {
  expect(numbers(here, other)).toBeUndefined();
});
