import type { Backup } from '../backup/write-backup';
import { isBackupDue } from '../core/backup-due';
import { dailyName, pruneBackups, writeBackupFile } from '../publish/backup-folder';
import type { FolderFailure } from '../publish/folder/folder-failure';
import type { FolderHandle } from '../publish/folder/handles';
import type { BackupTarget } from '../store/export-targets';

export type DailyEffects<Handle extends FolderHandle> = {
  target(): Promise<(Omit<BackupTarget, 'handle'> & { handle?: Handle }) | undefined>;
  keep(patch: Pick<BackupTarget, 'last' | 'failed'>): Promise<void>;
  /** Whether the folder may be written without asking: nobody is there to be asked. */
  isWritable(handle: Handle): Promise<boolean>;
  backUp(now: number): Promise<Backup & { posts: number }>;
  failureOf(error: unknown): FolderFailure | undefined;
  now(): number;
};

/** A backup that holds fewer than this share of the posts of the one before removes none of them. */
const SHRUNK = 0.5;

/**
 * Makes what writes the backup of the day into the chosen folder, where there is one, it may be written
 * and the day has none. Ended in the middle it leaves nothing, and the next call begins anew. What an
 * empty archive would push out stays: it makes no backup.
 */
export function dailyBackupWith<Handle extends FolderHandle>(
  effects: DailyEffects<Handle>,
): () => Promise<void> {
  const write = async (): Promise<void> => {
    const target = await effects.target();
    const { handle, last, keep } = target ?? {};
    const now = effects.now();
    if (!handle || !isBackupDue(last, now) || !(await effects.isWritable(handle))) return;
    try {
      const { bytes, posts, written } = await effects.backUp(now);
      if (posts === 0) return void (await bytes.cancel());
      const size = await writeBackupFile(handle, dailyName(now), bytes);
      if (written.post >= (last?.posts ?? 0) * SHRUNK) await pruneBackups(handle, keep ?? 1);
      await effects.keep({ last: { at: now, posts: written.post, bytes: size } });
    } catch (error) {
      const failed = effects.failureOf(error);
      if (!failed) throw error;
      await effects.keep({ failed });
    }
  };
  let running: Promise<void> | undefined;
  return () => (running ??= write().finally(() => (running = undefined)));
}
