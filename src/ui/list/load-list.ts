import type { ListRequest, SearchCalls } from '../../search/engine/contract';
import type { DayRun } from '../../search/engine/day-runs';
import type { QueryNote } from '../../search/query/query';
import { PAGE, type Pages } from './list-pages';

export type ListOrder = ListRequest['order'];

/** What is listed, and in which order. */
export type Listing = { query: string; order: ListOrder };

/** A list as far as it is known. */
export type Loaded = {
  listing: Listing;
  /** The state of the archive in which it was found. */
  stamp: string;
  total: number;
  runs: readonly DayRun[];
  notes: readonly QueryNote[];
  pages: Pages;
  /** Where the post now stands that is to stay where it is seen. */
  anchor?: { id: string; place: number };
};

/** What is asked besides the list itself. */
type Wish = { listing: Listing; stamp: string; anchor: () => string | undefined };

/** A list's beginning, its days, and the place of the post that is to stay. */
export async function loadList(
  search: SearchCalls,
  request: ListRequest,
  { listing, stamp, anchor }: Wish,
  signal: AbortSignal,
): Promise<Loaded> {
  const first = await search.open({ ...request, limit: PAGE }, signal);
  const runs = request.order === 'relevance' ? [] : await search.days(request, signal);
  const id = anchor();
  const place = id === undefined ? -1 : await search.placeOf({ ...request, id }, signal);
  return {
    listing,
    stamp,
    total: first.total,
    runs,
    notes: first.notes,
    pages: new Map([[0, { hits: first.hits, stamp }]]),
    ...(id !== undefined && place >= 0 && { anchor: { id, place } }),
  };
}

export function isSame(a: Listing, b: Listing): boolean {
  return a.query === b.query && a.order === b.order;
}

/** A newer state of a list, with the rows of the older one until newer ones are there. */
export function keepPages(before: Loaded | undefined, next: Loaded): Loaded {
  if (!before || !isSame(before.listing, next.listing)) return next;
  const others = [...before.pages].filter(([page]) => page > 0 && page * PAGE < next.total);
  return { ...next, pages: new Map([...others, ...next.pages]) };
}
