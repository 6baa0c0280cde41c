import { scaleBand, scaleLinear } from 'd3-scale';
import { dayOf } from './year-queries';

/** A day of the calendar: which of the year, from 0, and where it stands, px. */
export type Cell = { day: number; x: number; y: number; posts: number; level: number };

/** Half a year: its days, its months and where they begin, px. */
export type HalfYear = { cells: Cell[]; months: { month: number; x: number }[] };

/** Weeks that half a year can touch, shades of a day, and the measures of a drawing, px. */
const WEEKS = 27;
export const LEVELS = 4;
/** A day of fewer posts does not have the deepest shade, however quiet the year. */
const FULL = 4;
export const PLAN = { left: 36, top: 20, pitch: 23, width: 36 + WEEKS * 23, height: 20 + 7 * 23 };

const columns = scaleBand<number>()
  .domain(Array.from({ length: WEEKS }, (_, week) => week))
  .range([PLAN.left, PLAN.width]);
const lines = scaleBand<number>().domain([0, 1, 2, 3, 4, 5, 6]).range([PLAN.top, PLAN.height]);

/** The top of a weekday's line, 0 for Monday. */
export function lineOf(weekday: number): number {
  return lines(weekday) ?? 0;
}

/**
 * What a busy day of the year has: of twenty days with posts one has more. By the busiest, on which an
 * archive came in, all others would be of one shade.
 */
function busyDay(days: readonly number[]): number {
  const some = days.filter((posts) => posts > 0).sort((a, b) => a - b);
  return Math.max(FULL, some[Math.floor(some.length * 0.95)] ?? 0);
}

/** Days of a year, each with its number of posts -> two half years, weeks beside each other from Monday on. */
export function layoutYear(year: number, days: readonly number[]): [HalfYear, HalfYear] {
  const shade = scaleLinear()
    .domain([0, busyDay(days)])
    .range([0, LEVELS])
    .clamp(true);
  const halves: [HalfYear, HalfYear] = [
    { cells: [], months: [] },
    { cells: [], months: [] },
  ];
  let week = 0;
  days.forEach((posts, day) => {
    const date = dayOf(year, day);
    const weekday = (date.getDay() + 6) % 7;
    const isHalf = date.getDate() === 1 && date.getMonth() % 6 === 0;
    if (isHalf) week = 0;
    else if (weekday === 0) week += 1;
    const half = halves[date.getMonth() < 6 ? 0 : 1];
    const x = columns(week) ?? 0;
    if (date.getDate() === 1) half.months.push({ month: date.getMonth() + 1, x });
    half.cells.push({ day, x, y: lineOf(weekday), posts, level: Math.ceil(shade(posts)) });
  });
  return halves;
}
