import { pourBytes } from '../../core/pour-bytes';
import { writeBeside } from '../../publish/folder/write-file';

/*
 * Where an export is written before it is handed to the reader: a file of the extension's own disk
 * space, so that memory holds one part at a time; a Blob where the browser has no such space
 * (private windows).
 */

const FOLDER = 'exports';

async function folder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(FOLDER, { create: true });
  } catch (error) {
    // Private windows and old browsers: SecurityError, or no such function.
    if (error instanceof DOMException || error instanceof TypeError) return undefined;
    throw error;
  }
}

async function writeToDisk(
  place: FileSystemDirectoryHandle,
  bytes: ReadableStream<Uint8Array>,
  signal: AbortSignal,
): Promise<Blob> {
  const handle = await place.getFileHandle(crypto.randomUUID(), { create: true });
  await writeBeside(handle, (write) => pourBytes(bytes, write, signal));
  return handle.getFile();
}

/**
 * The stream's bytes -> one file. Nothing is left behind where it fails.
 * @throws the signal's reason, the stream's own error, or the browser's when its space is full.
 */
export async function gatherFile(
  bytes: ReadableStream<Uint8Array>,
  type: string,
  signal: AbortSignal,
): Promise<Blob> {
  const place = await folder();
  if (!place) return new Response(bytes, { headers: { 'content-type': type } }).blob();
  const file = await writeToDisk(place, bytes, signal);
  return file.slice(0, file.size, type);
}

/** Removes the files of earlier exports. */
export async function sweepExports(): Promise<void> {
  const place = await folder();
  if (!place) return;
  for await (const name of place.keys()) {
    // A file that is still being read stays until the next time.
    await place.removeEntry(name).catch(() => undefined);
  }
}

/** Hands a file to the reader as a download. The answer takes its address back. */
export function download(file: Blob, name: string): () => void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  return () => URL.revokeObjectURL(address);
}
