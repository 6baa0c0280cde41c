import type { BackupWatch } from '../../backup/back-up';
import type { Vault } from '../../backup/restore-backup';
import type { Backup } from '../../backup/write-backup';
import type { Settings } from '../../core/settings';

/** What the screens of backups ask of the archive. */
export type Backups = {
  /** The whole archive, drawn as it is read. */
  backUp(settings: Settings, now: number, watch: BackupWatch): Promise<Backup & { posts: number }>;
  vault: Vault;
};
