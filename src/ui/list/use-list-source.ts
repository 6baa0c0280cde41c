import { useState } from 'preact/hooks';
import type { StoreFailure } from '../../core/failure';
import type { QueryNote } from '../../search/query/query';
import { useReads } from '../reads';
import { useServices } from '../services';
import { useLive } from '../use-live';
import { groupByDay, rowsOfHits, type ListItem } from './list-items';
import { useSearch, type Found } from './use-search';
import { useTimeline, type Timeline } from './use-timeline';

/** What is listed while nothing is searched for. */
export type Shelf = 'all' | 'review';

/** Posts for review that are listed at once. */
const REVIEW_LIMIT = 500;

/** What a list shows now. `total`: rows in all, of which `items` holds those read so far. */
export type ListSource = {
  items: readonly ListItem[];
  total: number;
  more: () => void;
  /** What of the query was not understood. */
  notes?: readonly QueryNote[];
} & (
  | { state: 'loading' | 'empty' | 'nothing-for-review' | 'no-match' | 'found' | 'full' }
  | { state: 'failed'; failure: StoreFailure; again: () => void }
);

const NOTHING = { items: [], total: 0, more: () => undefined } as const;

function searchSource(found: Found, again: () => void): ListSource | undefined {
  if (found.state === 'idle') return undefined;
  if (found.state === 'failed') {
    return { ...NOTHING, state: 'failed', failure: found.failure, again };
  }
  if (!found.hits) return { ...NOTHING, state: 'loading' };
  const { total = 0, notes = [] } = found;
  if (total > 0) return { ...NOTHING, state: 'found', items: rowsOfHits(found.hits), total, notes };
  return { ...NOTHING, state: found.state === 'found' ? 'no-match' : 'loading', notes };
}

function timelineSource(
  timeline: Timeline,
  total: number,
  now: number,
  again: () => void,
): ListSource {
  const { posts, failure, oldestDayCount, more } = timeline;
  if (failure) return { ...NOTHING, state: 'failed', failure, again };
  if (!posts) return { ...NOTHING, state: 'loading' };
  if (posts.length === 0) return { ...NOTHING, state: 'empty' };
  return {
    state: 'full',
    items: groupByDay(posts, now, oldestDayCount),
    total: Math.max(total, posts.length),
    more,
  };
}

/** The posts to list: what matches the query, or the shelf in groups by day. */
export function useListSource(shelf: Shelf, query: string): ListSource {
  const reads = useReads();
  const { now } = useServices();
  const [attempt, setAttempt] = useState(0);
  const again = (): void => setAttempt(attempt + 1);
  const found = useSearch(query);
  const timeline = useTimeline(attempt);
  const count = useLive(() => reads.countPosts(), [reads, attempt]);
  const review = useLive(
    async () => (shelf === 'review' ? reads.listForReview(REVIEW_LIMIT) : []),
    [reads, shelf, attempt],
  );

  const searched = searchSource(found, again);
  if (searched) return searched;
  if (shelf === 'all') {
    return timelineSource(timeline, count.state === 'ready' ? count.value : 0, now(), again);
  }
  if (review.state !== 'ready') {
    return review.state === 'failed'
      ? { ...NOTHING, state: 'failed', failure: review.failure, again }
      : { ...NOTHING, state: 'loading' };
  }
  const items = groupByDay(review.value, now());
  const total = review.value.length;
  return { ...NOTHING, state: total > 0 ? 'full' : 'nothing-for-review', items, total };
}
