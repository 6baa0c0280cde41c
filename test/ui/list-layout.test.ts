import { expect, test } from 'vitest';
import { dayRunsOf } from '../../src/search/engine/day-runs';
import {
  DAY_HEIGHT,
  layoutOf,
  MOST_ITEMS,
  rowAt,
  topOfRow,
  windowOf,
} from '../../src/ui/list/list-layout';
import { labelledMarks, markOf, monthsOf } from '../../src/ui/list/time-marks';

/** A hundred thousand rows, a thousand to a day, newest first. */
const START = new Date(2024, 11, 31, 12).getTime();
const times = Array.from(
  { length: 100_000 },
  (_, at) => START - Math.floor(at / 1_000) * 86_400_000,
);
const layout = layoutOf(dayRunsOf(times), times.length, 72);

test('a day leads its rows, and counts them', () => {
  expect(layout.runs).toHaveLength(100);
  expect(layout.runs[1]).toMatchObject({ from: 1_000, count: 1_000 });
});

test('any row is found by its height, and its height by it, without those before', () => {
  for (const index of [0, 1, 999, 1_000, 54_321, 99_999]) {
    const top = topOfRow(layout, index);
    expect(rowAt(layout, top)).toBe(index);
    expect(rowAt(layout, top + 71)).toBe(index);
  }
  expect(rowAt(layout, -50)).toBe(0);
  expect(rowAt(layout, 1e9)).toBe(99_999);
});

test('what is drawn and what stands in for the rest are as high as the whole list', () => {
  for (const scrolled of [0, 1, 71_999, 72_000, 72_035, 3_000_000, layout.height - 500]) {
    const { items, above, below } = windowOf(layout, scrolled, 500);
    const drawn = items.reduce((sum, { kind }) => sum + (kind === 'day' ? DAY_HEIGHT : 72), 0);
    expect(above + drawn + below).toBe(layout.height);
    expect(above).toBeLessThanOrEqual(Math.max(0, scrolled));
    expect(above + drawn).toBeGreaterThanOrEqual(Math.min(layout.height, scrolled + 500));
  }
});

test('no window, however tall, makes the document long', () => {
  expect(windowOf(layout, 2_000_000, 100_000).items.length).toBeLessThanOrEqual(MOST_ITEMS + 1);
});

test('an empty list has an empty window, one without days only rows', () => {
  expect(windowOf(layoutOf([], 0, 52), 0, 600)).toEqual({ items: [], above: 0, below: 0 });
  const { items } = windowOf(layoutOf([], 3, 52), 0, 600);
  expect(items.map(({ kind }) => kind)).toEqual(['row', 'row', 'row']);
});

test('the rail names years and months where they lie, as many as have room', () => {
  const months = monthsOf(layout);
  expect(months.map(({ year, month }) => [year, month])).toEqual([
    [2024, 12],
    [2024, 11],
    [2024, 10],
    [2024, 9],
  ]);
  expect(markOf(months, layout, 31_000)?.month).toBe(11);
  expect(markOf(months, layout, 30_999)?.month).toBe(12);
  expect(labelledMarks(months, 3).map(({ month }) => month)).toEqual([12, 10]);
  expect(labelledMarks(months, 36)).toHaveLength(4);
});
