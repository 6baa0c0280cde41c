// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { DEEP, LESS_DEEP, SHAPES } from '../../tools/bench/growth-pages.ts';

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

function depthOf(page: Document): number {
  const [leaf] = [...page.querySelectorAll('article p')].slice(-1);
  let depth = 0;
  for (let at = leaf?.parentElement; at; at = at.parentElement) depth += 1;
  return depth;
}

it.each(SHAPES.map((shape) => [shape.name, shape] as const))(
  'makes pages of the size that is asked for: %s',
  (_name, shape) => {
    const elements = parsed(shape.html(4_000)).getElementsByTagName('*').length;
    expect(Math.abs(elements - 4_000)).toBeLessThanOrEqual(400);
  },
);

it('nests as deep as it says', () => {
  const frame = 4;
  expect(depthOf(parsed(DEEP.html(2_000)))).toBe(399 + frame);
  expect(depthOf(parsed(LESS_DEEP.html(2_000)))).toBe(39 + frame);
});
