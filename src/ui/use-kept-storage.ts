import { useEffect } from 'preact/hooks';
import { useReads } from './reads';

/** Asks the browser, once a page, never to clear the archive by itself; workers cannot ask that. */
export function useKeptStorage(): void {
  const reads = useReads();
  useEffect(() => {
    // A refusal changes nothing here: the options say how it stands.
    reads.keepStorage().catch(() => undefined);
  }, [reads]);
}
