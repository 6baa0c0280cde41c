import { pourBytes } from '../core/pour-bytes';
import type { FolderHandle } from './folder/handles';
import { writeFile } from './folder/write-file';

const DAILY = /^jianbao-daily-\d{4}-\d\d-\d\d\.jsonl$/;

/** The name of the backup of a day (of UTC): a later one of that day takes its place. */
export function dailyName(now: number): string {
  return `jianbao-daily-${new Date(now).toISOString().slice(0, 10)}.jsonl`;
}

/** Writes a backup into a folder; its size in bytes. Where it fails, nothing is left of it. */
export async function writeBackupFile(
  folder: FolderHandle,
  name: string,
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<number> {
  try {
    const handle = await writeFile(folder, name, (write) => pourBytes(bytes, write));
    return (await handle.getFile()).size;
  } finally {
    // What refused to be opened has not taken the bytes over: nobody reads on for it.
    if (!bytes.locked) await bytes.cancel().catch(() => undefined);
  }
}

/** Removes all but the `keep` latest daily backups; other files of the folder are not touched. */
export async function pruneBackups(folder: FolderHandle, keep: number): Promise<void> {
  const names: string[] = [];
  for await (const name of folder.keys()) if (DAILY.test(name)) names.push(name);
  const old = names.sort().slice(0, Math.max(0, names.length - keep));
  for (const name of old) await folder.removeEntry(name);
}
