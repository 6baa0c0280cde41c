import { dayRunsOf } from '../../search/engine/day-runs';
import type { Reads } from '../reads';
import { PAGE } from './list-pages';
import type { Loaded } from './load-list';

/**
 * The newest posts by capture, read by the page itself: they are painted before the search worker has
 * started, at any size of the archive.
 */
export async function firstPosts(reads: Reads, stamp: string): Promise<Loaded> {
  const posts = await reads.listPosts({ limit: PAGE });
  return {
    listing: { query: '', order: 'captured' },
    stamp: `${stamp} first`,
    total: posts.length,
    runs: dayRunsOf(posts.map(({ capturedAt }) => capturedAt)),
    notes: [],
    arrived: 0,
    pages: new Map([[0, { hits: posts.map((post) => ({ post })), stamp: `${stamp} first` }]]),
  };
}
