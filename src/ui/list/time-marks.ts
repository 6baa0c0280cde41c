import { runOf, topOfRow, type ListLayout } from './list-layout';

/** A month of the rail: its first moment, the row that leads it, and where on the rail it stands (0 top, 1 bottom). */
export type TimeMark = { year: number; month: number; index: number; at: number };

/** A list in groups by day -> its months, in the order of the list. */
export function monthsOf(layout: ListLayout): TimeMark[] {
  const marks: TimeMark[] = [];
  for (const { start, from } of layout.runs) {
    const date = new Date(start);
    const [year, month] = [date.getFullYear(), date.getMonth() + 1];
    const last = marks.at(-1);
    if (last && last.year === year && last.month === month) continue;
    marks.push({ year, month, index: from, at: topOfRow(layout, from) / layout.height });
  }
  return marks;
}

/** The month of a row; undefined in a list without days. */
export function markOf(
  marks: readonly TimeMark[],
  layout: ListLayout,
  index: number,
): TimeMark | undefined {
  const from = layout.runs[runOf(layout, index)]?.from ?? -1;
  return marks.findLast((mark) => mark.index <= from);
}

/**
 * Of all months those that have room on a rail: years first, then what fits between.
 * @param most how many labels stand one under the other.
 */
export function labelledMarks(marks: readonly TimeMark[], most: number): TimeMark[] {
  const shown: TimeMark[] = [];
  const add = (mark: TimeMark): void => {
    const isFree = shown.every((other) => Math.abs(other.at - mark.at) >= 1 / most);
    if (isFree) shown.push(mark);
  };
  marks.forEach((mark, at) => {
    if (mark.year !== marks[at - 1]?.year) add(mark);
  });
  marks.forEach(add);
  return shown.sort((a, b) => a.at - b.at);
}
