import { useEffect, useState } from 'preact/hooks';
import type { StoreFailure } from '../../core/failure';
import { announce } from '../announce';
import { articleCount } from '../locale';
import { message } from '../../platform/i18n';
import type { QueryNote } from '../../search/query/query';
import { useReads, type Hit } from '../reads';
import { useHanForms } from '../use-han-forms';

/** Hits that are listed; more are counted. */
const LIMIT = 200;
/** Pause in the typing after which the archive is searched, ms. */
const PAUSE = 60;

export type Found =
  | { state: 'idle' }
  | { state: 'searching'; query: string; hits?: Hit[]; total?: number; notes?: QueryNote[] }
  | { state: 'found'; query: string; hits: Hit[]; total: number; notes: QueryNote[] }
  | { state: 'failed'; query: string; failure: StoreFailure };

/** Searches as the reader types; each key ends the search before it. What was found stays until the next answer. */
export function useSearch(query: string): Found {
  const reads = useReads();
  const forms = useHanForms();
  const [found, setFound] = useState<Found>({ state: 'idle' });
  useEffect(() => {
    const wanted = query.trim();
    if (!wanted) {
      setFound({ state: 'idle' });
      return undefined;
    }
    const stop = new AbortController();
    setFound((before) => ({ ...('hits' in before ? before : {}), state: 'searching', query }));
    const search = async (): Promise<void> => {
      try {
        const answer = await reads.search.open(
          { query: wanted, order: 'captured', forms, limit: LIMIT },
          stop.signal,
        );
        if (stop.signal.aborted) return;
        const { hits, total, notes } = answer;
        setFound({ state: 'found', query, hits, total, notes });
        announce(answer.total > 0 ? articleCount(answer.total) : message('noMatchTitle'));
      } catch (error) {
        if (stop.signal.aborted) return;
        setFound({ state: 'failed', query, failure: reads.failureOf(error) });
      }
    };
    const timer = setTimeout(() => void search(), PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [query, reads, forms]);
  return found;
}
