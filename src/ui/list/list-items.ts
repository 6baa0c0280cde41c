import type { Post } from '../../core/post';
import { dayHeading, dayKey } from '../moments';
import type { Hit } from '../reads';

/** A post's row, with what was searched for. */
export type RowItem = Hit & { kind: 'row'; key: string; day: string };
/** The heading of a day; `count` is absent while it is not known. */
export type DayItem = { kind: 'day'; key: string; heading: string; count: number | undefined };
export type ListItem = RowItem | DayItem;

/**
 * Posts, newest capture first -> rows in groups by the local day of capture, each led by its heading.
 * @param oldestDayCount posts of the last day in all, of which only some may have been read.
 */
export function groupByDay(
  posts: readonly Post[],
  now: number,
  oldestDayCount?: number,
): ListItem[] {
  const items: ListItem[] = [];
  let heading: DayItem | undefined;
  let count = 0;
  const close = (whole: number | undefined): void => {
    if (heading) heading.count = whole;
  };
  for (const post of posts) {
    const day = dayKey(post.capturedAt);
    if (heading?.key !== `day-${day}`) {
      close(count);
      count = 0;
      heading = {
        kind: 'day',
        key: `day-${day}`,
        heading: dayHeading(post.capturedAt, now),
        count: undefined,
      };
      items.push(heading);
    }
    count += 1;
    items.push({ kind: 'row', key: post.id, post, day: heading.heading });
  }
  close(oldestDayCount);
  return items;
}

/** What a search found -> rows in the order found, without days. */
export function rowsOfHits(hits: readonly Hit[]): RowItem[] {
  return hits.map((hit) => ({ ...hit, kind: 'row', key: hit.post.id, day: '' }));
}

/** The posts of the rows, in order. */
export function postsOf(items: readonly ListItem[]): Post[] {
  return items.flatMap((item) => (item.kind === 'row' ? [item.post] : []));
}
