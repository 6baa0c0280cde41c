import { speak } from '../support/fake-browser';
import { expect, test } from 'vitest';
import { groupByDay, postsOf, rowsOfHits } from '../../src/ui/list/list-items';
import { aPost } from '../support/a-capture';

speak('en');
const at = (day: number, hour: number): number => new Date(2026, 10, day, hour).getTime();
const NOW = at(22, 20);
const posts = [at(22, 19), at(22, 0), at(21, 23), at(19, 8), at(19, 7)].map((capturedAt, index) =>
  aPost({ id: `p${index}`, capturedAt }),
);

test('posts stand under their day, with the number of each', () => {
  const lines = groupByDay(posts, NOW, 12).map((item) =>
    item.kind === 'day' ? [item.heading, item.count] : item.post.id,
  );
  expect(lines).toEqual([
    ['Today', 2],
    'p0',
    'p1',
    ['Yesterday', 1],
    'p2',
    ['November 19, Thu', 12],
    'p3',
    'p4',
  ]);
});

test('the oldest day has no number while it is not known whether more of it follows', () => {
  const days = groupByDay(posts.slice(0, 1), NOW).filter((item) => item.kind === 'day');
  expect(days).toMatchObject([{ heading: 'Today', count: undefined }]);
});

test('no posts make no headings', () => {
  expect(groupByDay([], NOW)).toEqual([]);
});

test('hits keep their order and passage, without days', () => {
  const passage = [{ text: 'b', hit: true }];
  const hits = posts.slice(0, 2).map((post, index) => ({ post, ...(index === 0 && { passage }) }));
  const rows = rowsOfHits(hits);
  expect(rows.map((row) => [row.day, row.passage])).toEqual([
    ['', passage],
    ['', undefined],
  ]);
  expect(postsOf(rows)).toEqual(posts.slice(0, 2));
});
