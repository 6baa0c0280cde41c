/** Which items stand in the document: `start` up to before `end`, and the heights that stand in for the rest, px. */
export type Window = { start: number; end: number; above: number; below: number };

/** No list has more items than this in the document, however tall the window. */
export const MOST_ITEMS = 60;

/** Items kept ready beyond each edge. */
const SPARE = 6;

/** Heights of all items, what is scrolled past and what is seen of them (px) -> what to draw. */
export function windowOf(heights: readonly number[], scrolled: number, seen: number): Window {
  let above = 0;
  let start = 0;
  while (start < heights.length && above + (heights[start] ?? 0) <= scrolled) {
    above += heights[start] ?? 0;
    start += 1;
  }
  let end = start;
  let bottom = above;
  while (end < heights.length && bottom < scrolled + seen) {
    bottom += heights[end] ?? 0;
    end += 1;
  }
  for (let spare = 0; spare < SPARE && start > 0; spare += 1) {
    start -= 1;
    above -= heights[start] ?? 0;
  }
  end = Math.min(heights.length, end + SPARE, start + MOST_ITEMS);
  const below = sum(heights, end, heights.length);
  return { start, end, above, below };
}

/** The top of item `index`, px. */
export function topOf(heights: readonly number[], index: number): number {
  return sum(heights, 0, index);
}

function sum(heights: readonly number[], from: number, to: number): number {
  let total = 0;
  for (let index = from; index < to; index += 1) total += heights[index] ?? 0;
  return total;
}
