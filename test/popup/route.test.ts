import { expect, test } from 'vitest';
import { facetPart, hasFacet, toggleFacet } from '../../src/ui/facet-query';
import { hashOf, routeOf, type Route } from '../../popup/archive/route';

const ALL = { query: '', order: 'captured' } as const;

test.each<[string, Route]>([
  ['', { at: 'list', ...ALL }],
  ['#post/a%2Fb', { at: 'post', id: 'a/b', ...ALL }],
  ['#edit/7', { at: 'edit', id: '7', ...ALL }],
  ['#export', { at: 'export', ...ALL }],
  ['#post/', { at: 'list', ...ALL }],
  ['#post/%', { at: 'list', ...ALL }],
  ['#nonsense/1', { at: 'list', ...ALL }],
  ['#?q=%E5%A4%AE%E8%A1%8C', { at: 'list', query: '央行', order: 'captured' }],
  ['#post/1?q=a%3Fb&order=published', { at: 'post', id: '1', query: 'a?b', order: 'published' }],
  ['#year/2026', { at: 'year', year: 2026, ...ALL }],
  ['#year', { at: 'year', year: 'latest', ...ALL }],
  ['#year/20266', { at: 'year', year: 'latest', ...ALL }],
  ['#?order=nonsense', { at: 'list', ...ALL }],
])('the address %s is %j', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});

test.each<Route>([
  { at: 'post', id: 'ä/#?', ...ALL },
  { at: 'export', ...ALL },
  { at: 'list', ...ALL },
  { at: 'year', year: 'latest', ...ALL },
  { at: 'year', year: 1, query: 'saved:0001-01', order: 'captured' },
  { at: 'list', query: 'source:"A & B" -x?#', order: 'relevance' },
  { at: 'edit', id: '1', query: '央行', order: 'published' },
])('an address survives the way there and back: %j', (route) => {
  expect(routeOf(hashOf(route))).toEqual(route);
});

test('a facet joins the query and leaves it again', () => {
  const part = facetPart('source', 'Bay "B" Herald');
  expect(part).toBe('source:"Bay  B  Herald"');
  const narrowed = toggleFacet('央行', part);
  expect(hasFacet(narrowed, part)).toBe(true);
  expect(toggleFacet(narrowed, part)).toBe('央行');
  expect(toggleFacet('', facetPart('month', '2022-01'))).toBe('on:2022-01');
});
