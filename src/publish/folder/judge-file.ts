import { digestOfBytes } from '../../core/digest';
import type { FileRecord } from './manifest';
import type { Folder, FoundFile } from './open-folder';

/**
 * What a file of the export meets in the folder. 'changed': an older one of ours. 'conflict': one
 * that a person made or changed; it is left alone. `record` of 'same': what is to be kept of it.
 */
export type Verdict = { is: 'new' | 'changed' | 'conflict' } | { is: 'same'; record: FileRecord };

function isAsRecorded(found: FoundFile, record: FileRecord | undefined): boolean {
  return found.size === record?.size && found.modified === record.modified;
}

/** Looks at names first, then at size and time, and reads a file only where these differ. */
export async function judgeFile(
  folder: Folder,
  file: { path: string; digest: string },
  record: FileRecord | undefined,
): Promise<Verdict> {
  if (!(await folder.has(file.path))) return { is: 'new' };
  if (record?.digest === file.digest) return { is: 'same', record };
  const found = await folder.find(file.path);
  // An empty one is what a browser that was stopped leaves behind.
  if (!found || (found.size === 0 && !record)) return { is: 'new' };
  if (isAsRecorded(found, record)) return { is: 'changed' };
  const there = await digestOfBytes(await found.bytes());
  if (there === file.digest) {
    const { size, modified } = found;
    return { is: 'same', record: { digest: there, size, modified } };
  }
  return { is: there === record?.digest ? 'changed' : 'conflict' };
}

/** Whether the file is still the one that we wrote. */
export async function isOurs(found: FoundFile, record: FileRecord): Promise<boolean> {
  if (isAsRecorded(found, record)) return true;
  return (await digestOfBytes(await found.bytes())) === record.digest;
}
