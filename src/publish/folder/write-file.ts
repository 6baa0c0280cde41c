import type { FileHandle, FolderHandle } from './handles';

type Chunks = Iterable<Uint8Array<ArrayBuffer>> | AsyncIterable<Uint8Array<ArrayBuffer>>;

/** The browser writes into a file beside, and moves it into place when it is closed. */
async function writeBeside(handle: FileHandle, chunks: Chunks): Promise<void> {
  const writable = await handle.createWritable();
  try {
    for await (const chunk of chunks) await writable.write(chunk);
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
  chunks: Chunks,
): Promise<FileHandle> {
  const isNew = !(await isThere(folder, name));
  const handle = await folder.getFileHandle(name, { create: true });
  try {
    await writeBeside(handle, chunks);
  } catch (error) {
    // The browser makes an empty file before the first byte is written.
    if (isNew) await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
  return handle;
}
