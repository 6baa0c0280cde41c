import { openArchive } from './open-archive';

/** The folder that exports are kept in step with. The handle survives a restart, its permission may not. */
export type FolderTarget = {
  id: 'folder';
  handle: FileSystemDirectoryHandle;
  /** An export into it has begun and was not brought to its end. */
  unfinished?: true;
};

/** The folder that was chosen, or undefined. */
export async function folderTarget(): Promise<FolderTarget | undefined> {
  const archive = await openArchive();
  return archive.exportTargets.get('folder');
}

/** Keeps the folder for the next time. */
export async function keepFolderTarget(target: Omit<FolderTarget, 'id'>): Promise<void> {
  const archive = await openArchive();
  await archive.exportTargets.put({ id: 'folder', ...target });
}
