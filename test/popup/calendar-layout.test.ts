import { expect, test } from 'vitest';
import { layoutYear, lineOf } from '../../popup/archive/year/calendar-layout';
import { dayQuery } from '../../popup/archive/year/year-queries';

const quiet = (length: number): number[] => Array.from({ length }, () => 0);

test.each([
  [2024, 366],
  [2026, 365],
  [2028, 366],
])(
  'each day of %i stands once, in the line of its weekday, in a half of twenty-seven weeks',
  (year, length) => {
    const halves = layoutYear(year, quiet(length));
    const cells = halves.flatMap((half) => half.cells);
    expect(cells.map(({ day }) => day)).toEqual(quiet(length).map((_, day) => day));
    for (const { cells: half } of halves) {
      expect(new Set(half.map(({ x, y }) => `${x} ${y}`)).size).toBe(half.length);
      expect(new Set(half.map(({ x }) => x)).size).toBeLessThanOrEqual(27);
    }
    for (const { day, y } of cells) {
      const weekday = (new Date(year, 0, 1 + day).getDay() + 6) % 7;
      expect(y).toBe(lineOf(weekday));
    }
    expect(halves.map(({ months }) => months.map(({ month }) => month))).toEqual([
      [1, 2, 3, 4, 5, 6],
      [7, 8, 9, 10, 11, 12],
    ]);
  },
);

test('a day on which an archive came in does not take the shades of all others', () => {
  const days = quiet(365).map((_, day) => (day % 40) + 1);
  days[100] = 5_000;
  const [first] = layoutYear(2026, days);
  const levels = first.cells.map(({ level }) => level);
  expect(new Set(levels)).toEqual(new Set([1, 2, 3, 4]));
  expect(levels[100]).toBe(4);
});

test('a day without posts has no shade, one with a single post the lightest', () => {
  const days = quiet(365);
  days[31] = 1;
  const [first] = layoutYear(2026, days);
  expect([first.cells[30]?.level, first.cells[31]?.level]).toEqual([0, 1]);
  expect(dayQuery(2026, 31)).toBe('saved:2026-02-01');
});
