import { randomUUID } from 'node:crypto';
import {
  access,
  constants,
  mkdir,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Folder, FoundFile } from '../../src/publish/folder/open-folder.ts';

/** What the disk says -> the name under which a browser says it. */
const AS_A_BROWSER: Record<string, string> = {
  EACCES: 'NotAllowedError',
  EDQUOT: 'QuotaExceededError',
  EISDIR: 'TypeMismatchError',
  ENOSPC: 'QuotaExceededError',
  ENOTDIR: 'TypeMismatchError',
  EPERM: 'NotAllowedError',
  EROFS: 'NotAllowedError',
};

/** The code of a failure of the disk, or undefined. */
export function diskCode(error: unknown): string | undefined {
  return error instanceof Error && 'syscall' in error && 'code' in error
    ? String(error.code)
    : undefined;
}

/** Whether a file is where a folder is wanted. */
export function isFileInPlace(error: unknown): boolean {
  const code = diskCode(error);
  return code === 'EEXIST' || code === 'ENOTDIR';
}

async function speaking<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    const name = AS_A_BROWSER[diskCode(error) ?? ''];
    throw name === undefined ? error : new DOMException(String(error), name);
  }
}

async function nearestThere(path: string): Promise<string> {
  const above = dirname(path);
  try {
    await stat(path);
    return path;
  } catch (error) {
    if (above === path || diskCode(error) !== 'ENOENT') throw error;
    return nearestThere(above);
  }
}

/**
 * Makes a folder and those above it. @throws what the disk says: Node says ENOENT, too, of one that
 * may only be read, where that is asked for by itself.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    if (diskCode(error) === 'ENOENT') await access(await nearestThere(path), constants.W_OK);
    throw error;
  }
}

/** Writes beside and moves: what was there stays until the new file is whole. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  await makeFolder(dirname(path));
  const beside = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}`);
  try {
    await writeFile(beside, content, { flag: 'wx' });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function found(path: string): Promise<FoundFile> {
  const { size, mtimeMs } = await stat(path);
  return {
    size,
    modified: Math.floor(mtimeMs),
    bytes: async () => new Uint8Array(await readFile(path)),
  };
}

/** A folder of the disk, as an export into a folder takes it. It is made where there is none. */
export function nodeFolder(root: string): Folder {
  const find = async (path: string): Promise<FoundFile | undefined> => {
    try {
      return await found(join(root, path));
    } catch (error) {
      if (diskCode(error) === 'ENOENT') return undefined;
      throw error;
    }
  };
  return {
    check: async () => {
      await makeFolder(root);
      await readdir(root);
    },
    find: (path) => speaking(find(path)),
    has: async (path) => (await speaking(find(path))) !== undefined,
    write: (path, bytes) =>
      speaking(replaceFile(join(root, path), bytes).then(() => found(join(root, path)))),
    remove: (path) => speaking(rm(join(root, path), { force: true })),
  };
}
