import { isBackupOld } from '../../src/core/backup-due';
import { message } from '../../src/platform/i18n';
import { useBackupTarget } from '../../src/ui/backup/use-backup-target';
import { formatNumber } from '../../src/ui/locale';
import { daysAgo } from '../../src/ui/moments';
import { useServices } from '../../src/ui/services';
import { RailLine } from './RailLine';

/** The reminder of a backup, there only while the latest is old, with the way to make one. */
export function BackupLine({ posts }: { posts: number }) {
  const { now, pages } = useServices();
  const target = useBackupTarget();
  if (target === 'unknown' || !isBackupOld(target?.last, posts, now())) return null;
  const note = target?.last
    ? message('railBackupDays', formatNumber(daysAgo(target.last.at, now())))
    : message('railBackupNever');
  return (
    <RailLine label={message('railBackup')} note={note} onClick={() => void pages.openOptions()} />
  );
}
