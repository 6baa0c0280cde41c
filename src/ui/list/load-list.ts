import type { ListRequest, SearchCalls } from '../../search/engine/contract';
import type { DayRun } from '../../search/engine/day-runs';
import type { QueryNote } from '../../search/query/query';
import { missingPages, PAGE, type PageEntry, type Pages } from './list-pages';

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
  /** How many posts have come before the one that led the list when its reader was there last. */
  arrived: number;
};

/** Posts of a list by which it is told what became of it: the first that is seen, the last known leader. */
export type Landmarks = { seen: string | undefined; leader: string | undefined };

/** What is asked besides the list itself. */
type Wish = { listing: Listing; stamp: string; landmarks: () => Landmarks };

/** Rows from the first that is seen on that are in sight. */
const SEEN = 20;

/** The pages behind the first on which rows from that one on are seen; from -1 on there is none. */
async function pagesFrom(
  search: SearchCalls,
  request: ListRequest,
  row: number,
  stamp: string,
): Promise<[number, PageEntry][]> {
  if (row < 0) return [];
  const pages = missingPages(new Map(), row, row + SEEN, stamp).filter((page) => page > 0);
  return Promise.all(
    pages.map(async (page) => {
      const range = { from: page * PAGE, to: (page + 1) * PAGE };
      return [page, { hits: await search.rows({ ...request, ...range }), stamp }];
    }),
  );
}

/** A list's beginning, its days, and the place of the post that is to stay. */
export async function loadList(
  search: SearchCalls,
  request: ListRequest,
  { listing, stamp, landmarks }: Wish,
  signal: AbortSignal,
): Promise<Loaded> {
  const first = await search.open({ ...request, limit: PAGE }, signal);
  const runs = request.order === 'relevance' ? [] : await search.days(request, signal);
  const { seen: id, leader } = landmarks();
  const placeOf = async (post: string | undefined): Promise<number> =>
    post === undefined ? -1 : search.placeOf({ ...request, id: post }, signal);
  const place = await placeOf(id);
  // By relevance what is new comes anywhere.
  const arrived = request.order === 'relevance' ? 0 : Math.max(0, await placeOf(leader));
  // What is seen comes with it: rows of the older state would stand in other places for a moment.
  const seen = await pagesFrom(search, request, place, stamp);
  return {
    listing,
    stamp,
    total: first.total,
    runs,
    notes: first.notes,
    pages: new Map([[0, { hits: first.hits, stamp }], ...seen]),
    arrived,
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
