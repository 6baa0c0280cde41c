import { expect, test } from 'vitest';
import { MOST_ITEMS, topOf, windowOf } from '../../src/ui/list/window-of';

const even = Array.from({ length: 10_000 }, () => 50);

test('what is seen stands in the document, with a few to spare', () => {
  const { start, end, above, below } = windowOf(even, 5_000, 500);
  expect([start, end]).toEqual([94, 116]);
  expect([above, below]).toEqual([94 * 50, (10_000 - 116) * 50]);
});

test('the heights together are always those of the whole list', () => {
  const uneven = Array.from({ length: 500 }, (_, index) => 30 + (index % 7) * 9);
  const whole = topOf(uneven, 500);
  for (const scrolled of [0, 1, 777, 9_999, whole - 10, whole + 500]) {
    const { start, end, above, below } = windowOf(uneven, scrolled, 400);
    expect(above + (topOf(uneven, end) - topOf(uneven, start)) + below).toBe(whole);
  }
});

test('no window, however tall, makes the document long', () => {
  const { start, end } = windowOf(even, 20_000, 100_000);
  expect(end - start).toBe(MOST_ITEMS);
});

test('an empty list has an empty window', () => {
  expect(windowOf([], 0, 600)).toEqual({ start: 0, end: 0, above: 0, below: 0 });
});
