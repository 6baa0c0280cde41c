import type { Hit } from '../reads';

/** Rows that are fetched together. */
export const PAGE = 50;

/** The rows of a page, and the state of the list that they are of. */
export type PageEntry = { hits: readonly Hit[]; stamp: string };

/** Rows of a list by page. A page of an older state of the list is shown until the newer one is there. */
export type Pages = ReadonlyMap<number, PageEntry>;

/** The row of that place, if it was fetched. */
export function hitAt(pages: Pages, index: number): Hit | undefined {
  return pages.get(Math.floor(index / PAGE))?.hits[index % PAGE];
}

/** Pages that hold the rows `from` up to `to` and were not fetched in this state of the list. */
export function missingPages(pages: Pages, from: number, to: number, stamp: string): number[] {
  const missing: number[] = [];
  for (let page = Math.floor(from / PAGE); page * PAGE <= to; page += 1) {
    if (pages.get(page)?.stamp !== stamp) missing.push(page);
  }
  return missing;
}

/** Pages kept at most: far ones go when more are fetched. */
const KEPT = 40;

/** The pages with one more, or newer; those farthest from it go where there are too many. */
export function withPage(pages: Pages, page: number, entry: PageEntry): Pages {
  const next = new Map(pages).set(page, entry);
  if (next.size <= KEPT) return next;
  const far = [...next.keys()].sort((a, b) => Math.abs(b - page) - Math.abs(a - page));
  for (const key of far.slice(0, next.size - KEPT)) next.delete(key);
  return next;
}

/** Where a post stands among the rows that were fetched; -1 where it is not. */
export function placeAmong(pages: Pages, id: string): number {
  for (const [page, { hits }] of pages) {
    const at = hits.findIndex(({ post }) => post.id === id);
    if (at >= 0) return page * PAGE + at;
  }
  return -1;
}
