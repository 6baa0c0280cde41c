import { useEffect, useState } from 'preact/hooks';
import type { StoreFailure } from '../core/failure';
import { useReads } from './reads';

/** What a live query has given so far. */
export type Live<Value> =
  | { state: 'loading' }
  | { state: 'ready'; value: Value }
  | { state: 'failed'; failure: StoreFailure };

/**
 * Follows a query on the archive: its value now, and again after every change of what it read.
 * It is asked anew when one of `inputs` changes; the value before stays until the new one is there.
 */
export function useLive<Value>(
  query: () => Promise<Value>,
  inputs: readonly unknown[],
): Live<Value> {
  const reads = useReads();
  const [live, setLive] = useState<Live<Value>>({ state: 'loading' });
  useEffect(
    () =>
      reads.watch(query, {
        next: (value) => setLive({ state: 'ready', value }),
        failed: (failure) => setLive({ state: 'failed', failure }),
      }),
    inputs,
  );
  return live;
}
