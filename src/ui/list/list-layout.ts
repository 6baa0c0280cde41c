import type { DayRun } from '../../search/engine/day-runs';

/** Where the items of a list lie, px; each row is as high as the next, so any place is found without the rows before. */
export type ListLayout = {
  runs: readonly DayRun[];
  /** The top of each run's heading. */
  tops: readonly number[];
  total: number;
  rowHeight: number;
  height: number;
};

/** A row by its place in the list, or the heading of a day. */
export type LayoutItem =
  { kind: 'row'; index: number; run: DayRun | undefined } | { kind: 'day'; run: DayRun };

/** Which items stand in the document, and the heights that stand in for the rest, px. */
export type ListWindow = { items: LayoutItem[]; above: number; below: number };

export const DAY_HEIGHT = 30;
/** No list has more items than this in the document, however tall the window. */
export const MOST_ITEMS = 60;
/** Room beyond each edge that is kept ready, px. */
const SPARE = 300;

/** Days (none for a list without headings) and rows of one height -> the layout. */
export function layoutOf(runs: readonly DayRun[], total: number, rowHeight: number): ListLayout {
  const tops = runs.map(({ from }, at) => from * rowHeight + at * DAY_HEIGHT);
  return { runs, tops, total, rowHeight, height: total * rowHeight + runs.length * DAY_HEIGHT };
}

/** The last index of ascending numbers that is not above `value`; -1 where all are. */
function lastUpTo(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The run that a row is of. */
export function runOf({ runs }: ListLayout, index: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[middle]?.from ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The top of a row, px. */
export function topOfRow(layout: ListLayout, index: number): number {
  return index * layout.rowHeight + (runOf(layout, index) + 1) * DAY_HEIGHT;
}

/** The row at a height, or the first one behind it. */
export function rowAt(layout: ListLayout, y: number): number {
  const run = lastUpTo(layout.tops, y);
  const within = y - (run + 1) * DAY_HEIGHT;
  const from = layout.runs[run]?.from ?? 0;
  const row = Math.max(from, Math.floor(within / layout.rowHeight));
  return Math.max(0, Math.min(layout.total - 1, row));
}

/** What is scrolled past and what is seen, px -> what to draw. */
export function windowOf(layout: ListLayout, scrolled: number, seen: number): ListWindow {
  const { runs, total, height } = layout;
  if (total === 0) return { items: [], above: 0, below: 0 };
  const first = rowAt(layout, scrolled - SPARE);
  const items: LayoutItem[] = [];
  let run = runOf(layout, first);
  const startsRun = runs[run]?.from === first;
  const above = topOfRow(layout, first) - (startsRun ? DAY_HEIGHT : 0);
  let bottom = above;
  const end = Math.max(0, scrolled) + seen + SPARE;
  for (let index = first; index < total; index += 1) {
    if (bottom >= end || items.length >= MOST_ITEMS) break;
    if (runs[run + 1]?.from === index) run += 1;
    const own = runs[run];
    if (own?.from === index) {
      items.push({ kind: 'day', run: own });
      bottom += DAY_HEIGHT;
    }
    items.push({ kind: 'row', index, run: own });
    bottom += layout.rowHeight;
  }
  return { items, above, below: Math.max(0, height - bottom) };
}
