import type { LastBackup } from '../core/backup-due';
import type { Archive } from './archive';
import { openArchive } from './open-archive';

/** The folder that exports are kept in step with. The handle survives a restart, its permission may not. */
export type FolderTarget = {
  id: 'folder';
  handle: FileSystemDirectoryHandle;
  /** An export into it has begun and was not brought to its end. */
  unfinished?: true;
};

/**
 * Where daily backups go (no `handle`: nowhere), how many of them are kept, when the latest backup was
 * made, there or by hand, and why the latest daily one was not.
 */
export type BackupTarget = {
  id: 'backup';
  handle?: FileSystemDirectoryHandle;
  keep: number;
  last?: LastBackup;
  failed?: { reason: 'folder-gone' | 'no-permission' | 'disk-full' };
};

/** The folder that was chosen, or undefined. */
export async function folderTarget(): Promise<FolderTarget | undefined> {
  const archive = await openArchive();
  const row = await archive.exportTargets.get('folder');
  return row?.id === 'folder' ? row : undefined;
}

/** Keeps the folder for the next time. */
export async function keepFolderTarget(target: Omit<FolderTarget, 'id'>): Promise<void> {
  const archive = await openArchive();
  await archive.exportTargets.put({ id: 'folder', ...target });
}

/** Where backups go, and the latest of them. */
export async function backupTarget(): Promise<BackupTarget | undefined> {
  return backupIn(await openArchive());
}

async function backupIn({ exportTargets }: Archive): Promise<BackupTarget | undefined> {
  const row = await exportTargets.get('backup');
  return row?.id === 'backup' ? row : undefined;
}

/** Daily backups that are kept, until the reader says otherwise. */
const KEEP = 7;

/** Changes what is known of backups: a new backup ends a failure, no folder ends the daily ones. */
export async function keepBackupTarget(
  patch: Partial<Omit<BackupTarget, 'id' | 'handle'>> & { handle?: BackupTarget['handle'] | null },
): Promise<void> {
  const archive = await openArchive();
  const { exportTargets } = archive;
  await archive.transaction('rw', exportTargets, async () => {
    const { handle: before, failed, ...known } = (await backupIn(archive)) ?? { keep: KEEP };
    const { handle = before, ...changed } = patch;
    const isOver = patch.last !== undefined || patch.handle !== undefined;
    await exportTargets.put({
      ...known,
      ...(failed && !isOver && { failed }),
      ...changed,
      ...(handle && { handle }),
      id: 'backup',
    });
  });
}
