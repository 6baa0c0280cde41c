import { message } from '../src/platform/i18n';
import { useBackupTarget } from '../src/ui/backup/use-backup-target';
import { articleCount, formatBytes } from '../src/ui/locale';
import { fullInstant } from '../src/ui/moments';

/** When the latest backup was made, and what it holds. */
export function LatestBackup() {
  const target = useBackupTarget();
  if (target === 'unknown') return null;
  if (!target?.last) return <p class="note">{message('backupNever')}</p>;
  const { at, posts, bytes } = target.last;
  return (
    <p class="note">
      {message('backupLast', fullInstant(at), articleCount(posts), formatBytes(bytes))}
    </p>
  );
}
