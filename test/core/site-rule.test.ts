import { expect, test } from 'vitest';
import { ruleFinder, type SiteRule } from '../../src/core/site-rule';

const layout = { story: ['#story'], seen: false, from: ['a/b c.ts'] };
const paper: SiteRule = { name: 'Paper', hosts: ['paper.example'], layouts: [layout] };
const blog: SiteRule = { name: 'Blog', hosts: ['blog.paper.example'], layouts: [layout] };
const find = ruleFinder([paper, blog]);

test.each([
  ['https://paper.example/a', 'Paper'],
  ['https://WWW.Paper.example:8080/a', 'Paper'],
  ['https://blog.paper.example/a', 'Blog'],
  ['https://a.blog.paper.example./a', 'Blog'],
  ['https://newspaper.example/a', undefined],
  ['https://paper.example.evil.example/', undefined],
  ['file:///home/a.html', undefined],
  ['https://127.0.0.1/', undefined],
  ['no address', undefined],
  [undefined, undefined],
])('the page at %s has the rule of %s', (address, name) => {
  expect(find(address)?.name).toBe(name);
});

test('only selectors travel to the page', () => {
  expect(find('https://paper.example/')).toEqual({
    name: 'Paper',
    layouts: [{ story: ['#story'] }],
  });
});
