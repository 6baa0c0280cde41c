import { useEffect, useState } from 'preact/hooks';
import { useArchiveStamp } from '../../src/ui/use-archive-stamp';
import { useHanForms } from '../../src/ui/use-han-forms';
import { useReads } from '../../src/ui/reads';

/** How long the archive has to be at rest before it is counted anew, ms: lists come first. */
const REST = 300;

/** How many posts each query finds, followed; absent while it is not known. */
export function useCounts(queries: readonly string[]): ReadonlyMap<string, number> {
  const reads = useReads();
  const forms = useHanForms();
  const stamp = useArchiveStamp();
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    const stop = new AbortController();
    const count = async (): Promise<void> => {
      const found = await reads.search.counts({ queries: [...queries], forms }, stop.signal);
      setCounts(new Map(queries.map((query, at) => [query, found[at] ?? 0])));
    };
    const timer = setTimeout(() => void count().catch(() => undefined), REST);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [reads, forms, stamp, queries.join('\n')]);
  return counts;
}
