import type { FileHandle, FolderHandle } from './handles';

/** Gives a file its bytes, part by part. */
type Fill = (write: (part: Uint8Array<ArrayBuffer>) => Promise<void>) => Promise<void>;

/**
 * Fills a file: the browser writes into one beside, and moves it into place when it is closed.
 * @throws what `fill` or the browser throws; what was written is dropped then.
 */
export async function writeBeside(handle: FileHandle, fill: Fill): Promise<void> {
  const writable = await handle.createWritable();
  try {
    await fill((part) => writable.write(part));
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
  await writable.close();
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && error.name === 'NotFoundError';
}

async function isThere(folder: FolderHandle, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name);
    return true;
  } catch (error) {
    if (isNotFound(error)) return false;
    throw error;
  }
}

/** Writes a file of a folder: what was there stays until the new one is whole, and nothing new where it fails. */
export async function writeFile(
  folder: FolderHandle,
  name: string,
  fill: Fill,
): Promise<FileHandle> {
  const isNew = !(await isThere(folder, name));
  const handle = await folder.getFileHandle(name, { create: true });
  try {
    await writeBeside(handle, fill);
  } catch (error) {
    // The browser makes an empty file before the first byte is written.
    if (isNew) await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
  return handle;
}
