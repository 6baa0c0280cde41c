import { useReads } from './reads';
import { useLive } from './use-live';

/** A text that is another one whenever posts or the index have changed, in any window. */
export function useArchiveStamp(): string {
  const reads = useReads();
  const live = useLive(() => reads.archiveStamp(), [reads]);
  return live.state === 'ready' ? live.value : '';
}
