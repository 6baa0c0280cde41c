import { expect, test } from 'vitest';
import { hashOf, routeOf, type Route } from '../../popup/archive/route';

test.each<[string, Route]>([
  ['', { at: 'list' }],
  ['#post/a%2Fb', { at: 'post', id: 'a/b' }],
  ['#edit/7', { at: 'edit', id: '7' }],
  ['#export', { at: 'export' }],
  ['#post/', { at: 'list' }],
  ['#post/%', { at: 'list' }],
  ['#nonsense/1', { at: 'list' }],
])('the address %s is %j', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});

test('an address survives the way there and back', () => {
  for (const route of [{ at: 'post', id: 'ä/#?' }, { at: 'export' }, { at: 'list' }] as const) {
    expect(routeOf(hashOf(route))).toEqual(route);
  }
});
