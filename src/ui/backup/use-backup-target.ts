import { useReads, type BackupTarget } from '../reads';
import { useLive } from '../use-live';

/** Where backups go and what is known of the latest, followed; 'unknown' until it is read. */
export function useBackupTarget(): BackupTarget | 'unknown' | undefined {
  const reads = useReads();
  const live = useLive(() => reads.backupTarget(), [reads]);
  return live.state === 'ready' ? live.value : 'unknown';
}
