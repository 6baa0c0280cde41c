import { expect, test } from 'vitest';
import { openPathBook } from '../../src/export/path-book';
import { aPost } from '../support/a-capture';

function named(articleId: string | undefined, number = 1) {
  const { articleId: _id, ...post } = aPost();
  const facts = {
    ...post,
    id: `p${number}`,
    identity: `a.example/${number}`,
    url: 'https://a.example/',
  };
  return articleId === undefined ? facts : { ...facts, articleId };
}

test('the name is day and id', () => {
  const { path, isRenamed } = openPathBook().pathOf(named('NW202201042235679186'), '2022-01-04');
  expect(path).toBe('_posts/2022-01-04-NW202201042235679186.md');
  expect(isRenamed).toBe(false);
});

test('the id is read from the address where the post has none', () => {
  const post = { ...named(undefined), url: 'https://a.example/123456.html' };
  expect(openPathBook().pathOf(post, '2022-01-04').path).toBe('_posts/2022-01-04-123456.md');
});

test.each([
  undefined,
  '',
  '..',
  'a/b',
  'a\\b',
  'a b',
  'a--b',
  '-a',
  'a.',
  'con.html',
  '中文',
  '{{x}}',
  'x'.repeat(81),
])('the id %j gives way to a digest that is the same each time', (id) => {
  const { path } = openPathBook().pathOf(named(id), '2022-01-04');
  expect(path).toMatch(/^_posts\/2022-01-04-[0-9a-z]{12}\.md$/);
  expect(openPathBook().pathOf(named(id), '2022-01-04').path).toBe(path);
});

test.each([
  ['the same day', 'X1', '2022-01-04'],
  ['another case', 'x1', '2022-01-04'],
  ['the day before, which is the same in another zone', 'X1', '2022-01-03'],
  ['the day after', 'X1', '2022-01-05'],
])('an id that returns on %s gets a digest', (_when, id, day) => {
  const book = openPathBook();
  book.pathOf(named('X1'), '2022-01-04');
  const { path, isRenamed } = book.pathOf(named(id, 2), day);
  expect(path).toMatch(new RegExp(`^_posts/${day}-${id}-[0-9a-z]{8}\\.md$`));
  expect(isRenamed).toBe(true);
});

test('an id that returns much later keeps its name', () => {
  const book = openPathBook();
  book.pathOf(named('X1'), '2022-01-04');
  expect(book.pathOf(named('X1', 2), '2022-01-06').path).toBe('_posts/2022-01-06-X1.md');
});

test('even one post many times has many names', () => {
  const book = openPathBook();
  const paths = Array.from({ length: 20 }, () => book.pathOf(named('X1'), '2022-01-04').path);
  expect(new Set(paths).size).toBe(20);
  for (const path of paths) expect(path.length).toBeLessThanOrEqual(200);
});
