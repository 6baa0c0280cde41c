import type { ChangeRow, IndexState, ReadRange } from '../../store/index-rows';

/** The range of a first pass in which an id lies: the first that ends with it or behind it. */
function rangeOf(id: string, ranges: readonly ReadRange[]): ReadRange | undefined {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.through ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return ranges[low];
}

/**
 * Changes without the posts that the first pass has read since: those it has as they are. A row may
 * come to name none; it counts as seen with those before it.
 */
export function unreadChanges<Row extends ChangeRow>(
  changes: readonly Row[],
  { readRanges: ranges = [] }: Pick<IndexState, 'readRanges'>,
): Row[] {
  if (ranges.length === 0) return [...changes];
  return changes.map((change) => {
    const at = change.at ?? Number.POSITIVE_INFINITY;
    const postIds = change.postIds.filter((id) => {
      const range = rangeOf(id, ranges);
      return range === undefined || range.changesThrough < at;
    });
    return { ...change, postIds };
  });
}
