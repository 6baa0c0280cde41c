import { message } from '../src/platform/i18n';
import type { Backups } from '../src/ui/backup/backups';
import { DailyBackup } from './DailyBackup';
import { MakeBackup } from './MakeBackup';
import { Restore } from './Restore';

type Props = { backups: Backups; onRestoring: (isRestoring: boolean) => void };

/** Everything in one file, and back out of it. */
export function BackupSection({ backups, onRestoring }: Props) {
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{message('optionsBackup')}</h2>
      <MakeBackup backups={backups} />
      <DailyBackup />
      <Restore backups={backups} onRestoring={onRestoring} />
    </section>
  );
}
