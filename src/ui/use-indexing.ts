import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoreFailure } from '../core/failure';
import type { IndexProgress } from '../search/engine/contract';
import { useReads } from './reads';
import { useArchiveStamp } from './use-archive-stamp';
import { useHanForms } from './use-han-forms';

/** How far the search index is; `failure` where it cannot go on, as with a full disk. */
export type Indexing = { progress?: IndexProgress; failure?: StoreFailure };

/** Changes that the background is left to take in by itself. */
const FEW = 20;

/** Follows how far the search index is, and brings it up to date where it is far behind. */
export function useIndexing(): Indexing {
  const reads = useReads();
  const forms = useHanForms();
  const stamp = useArchiveStamp();
  const [indexing, setIndexing] = useState<Indexing>({});
  const isChecked = useRef(false);
  useEffect(() => {
    let isWanted = true;
    const follow = async (): Promise<void> => {
      const progress = await reads.search.progress({ forms });
      if (!isWanted) return;
      // What is complete has no failure any more, whatever the last attempt met.
      setIndexing((before) => (progress.isComplete ? { progress } : { ...before, progress }));
      const isLeft = progress.isComplete || (progress.isWhole && progress.waiting <= FEW);
      // At first in any case: it sees whether the index is one of all posts.
      if (isLeft && isChecked.current) return;
      isChecked.current = true;
      await reads.bringIndexUpToDate(forms);
    };
    follow().catch((error: unknown) => {
      if (isWanted) setIndexing((before) => ({ ...before, failure: reads.failureOf(error) }));
    });
    return () => {
      isWanted = false;
    };
  }, [reads, forms, stamp]);
  return indexing;
}
