import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoreFailure } from '../../core/failure';
import { useReads, type Hit } from '../reads';
import { useArchiveStamp } from '../use-archive-stamp';
import { useHanForms } from '../use-han-forms';
import { firstPosts } from './first-posts';
import { hitAt, missingPages, PAGE, withPage } from './list-pages';
import {
  isSame,
  keepPages,
  loadList,
  type Landmarks,
  type Listing,
  type Loaded,
} from './load-list';

export type ListView = {
  /** The list as far as it is known; while another is found, the one before. */
  loaded: Loaded | undefined;
  /** Another list is on its way. */
  isBusy: boolean;
  failure: StoreFailure | undefined;
  again: () => void;
  hitAt: (index: number) => Hit | undefined;
  /** Fetches the rows that are not there yet, from one place to another. */
  need: (from: number, to: number) => void;
};

/** Of another list nothing is to be kept in its place. */
const noLandmarks = (): Landmarks => ({ seen: undefined, leader: undefined });

/** Pause in the typing after which the archive is searched, ms. */
const PAUSE = 40;

/**
 * Follows a list: found anew as the reader types, and when the archive has changed; rows come as they
 * are needed.
 * @param landmarks the post that is to stay where it is when others come or go, and the one before
 * which they count as new.
 */
export function useList(listing: Listing, landmarks: () => Landmarks): ListView {
  const reads = useReads();
  const forms = useHanForms();
  const stamp = useArchiveStamp();
  const [loaded, setLoaded] = useState<Loaded>();
  const [failure, setFailure] = useState<StoreFailure>();
  const [round, setRound] = useState(0);
  const [isFinding, setFinding] = useState(true);
  const fetching = useRef(new Set<string>());
  const { query, order } = listing;
  const wanted = { query: query.trim(), order, forms };

  useEffect(() => {
    const stop = new AbortController();
    setFinding(true);
    const find = async (): Promise<void> => {
      try {
        if (!loaded && query === '' && order === 'captured') {
          const quick = await firstPosts(reads, stamp);
          if (!stop.signal.aborted && quick.total > 0) setLoaded((before) => before ?? quick);
        }
        const isOther = !loaded || !isSame(loaded.listing, listing);
        const wish = { listing, stamp, landmarks: isOther ? noLandmarks : landmarks };
        const next = await loadList(reads.search, wanted, wish, stop.signal);
        if (stop.signal.aborted) return;
        setFailure(undefined);
        setLoaded((before) => keepPages(before, next));
        setFinding(false);
      } catch (error) {
        if (stop.signal.aborted) return;
        setFailure(reads.failureOf(error));
        setFinding(false);
      }
    };
    const isTyped = loaded !== undefined && loaded.listing.query !== query;
    const timer = setTimeout(() => void find(), isTyped ? PAUSE : 0);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [query, order, forms, reads, round]);

  // One finding after the other: a first indexing changes the archive every second.
  useEffect(() => {
    if (!isFinding && loaded && loaded.stamp !== stamp) setRound((count) => count + 1);
  }, [stamp, isFinding]);

  const fetchPage = async (page: number, of: string): Promise<void> => {
    const hits = await reads.search.rows({ ...wanted, from: page * PAGE, to: (page + 1) * PAGE });
    setLoaded((now) =>
      now && now.stamp === of && isSame(now.listing, listing)
        ? { ...now, pages: withPage(now.pages, page, { hits, stamp: of }) }
        : now,
    );
  };
  const need = (from: number, to: number): void => {
    if (!loaded || !isSame(loaded.listing, listing)) return;
    const { stamp: of, total, pages } = loaded;
    for (const page of missingPages(pages, from, Math.min(to, total - 1), of)) {
      const key = [page, of, query, order].join('\n');
      if (fetching.current.has(key)) continue;
      fetching.current.add(key);
      void fetchPage(page, of)
        .catch((error: unknown) => setFailure(reads.failureOf(error)))
        .finally(() => fetching.current.delete(key));
    }
  };
  return {
    loaded,
    isBusy: !loaded || !isSame(loaded.listing, listing),
    failure,
    again: () => setRound((count) => count + 1),
    hitAt: (index) => loaded && hitAt(loaded.pages, index),
    need,
  };
}
