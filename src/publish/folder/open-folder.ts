import type { FileHandle, FolderHandle } from './handles';
import { writeFile } from './write-file';

/** A file of the folder as it lies there. */
export type FoundFile = {
  size: number;
  modified: number;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
};

/** A folder on disk by paths with `/`. Each rejects with what the browser throws. */
export type Folder = {
  /** Rejects where the folder itself is not there any more. */
  check(): Promise<void>;
  /** The file, or undefined where there is none. */
  find(path: string): Promise<FoundFile | undefined>;
  /** Whether a file or folder has that path, from a listing made once for each folder. */
  has(path: string): Promise<boolean>;
  /** Writes a file beside and moves it there: what was there stays until the new one is whole. */
  write(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<FoundFile>;
  remove(path: string): Promise<void>;
};

function isNotFound(error: unknown): boolean {
  return error instanceof Error && error.name === 'NotFoundError';
}

function split(path: string): [string, string] {
  const at = path.lastIndexOf('/');
  return [path.slice(0, Math.max(0, at)), path.slice(at + 1)];
}

async function foundIn(handle: FileHandle): Promise<FoundFile> {
  const file = await handle.getFile();
  return {
    size: file.size,
    modified: file.lastModified,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  };
}

async function namesIn(folder: FolderHandle): Promise<Set<string>> {
  const names = new Set<string>();
  for await (const name of folder.keys()) names.add(name);
  return names;
}

/** A folder's handle -> the folder. Paths are trusted: the exporter's path book made them. */
export function openFolder(root: FolderHandle): Folder {
  const folders = new Map<string, Promise<FolderHandle>>();
  const listings = new Map<string, Promise<Set<string>>>();

  const open = (path: string, create: boolean): Promise<FolderHandle> => {
    if (path === '') return Promise.resolve(root);
    const known = folders.get(path);
    if (known) return known;
    const [parent, name] = split(path);
    const opening = open(parent, create).then((at) => at.getDirectoryHandle(name, { create }));
    folders.set(path, opening);
    // One that is missing may be made later.
    opening.catch(() => folders.delete(path));
    return opening;
  };
  const list = (path: string): Promise<Set<string>> => {
    const known = listings.get(path);
    if (known) return known;
    const listing = open(path, false).then(namesIn);
    listings.set(path, listing);
    return listing;
  };
  const orNothing = async <Value>(ask: () => Promise<Value>): Promise<Value | undefined> => {
    try {
      return await ask();
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  };

  const writeInto = async (path: string, bytes: Uint8Array<ArrayBuffer>): Promise<FoundFile> => {
    const [parent, name] = split(path);
    return foundIn(await writeFile(await open(parent, true), name, (write) => write(bytes)));
  };

  return {
    check: async () => void (await list('')),
    find: (path) =>
      orNothing(async () => {
        const [parent, name] = split(path);
        return foundIn(await (await open(parent, false)).getFileHandle(name));
      }),
    async has(path) {
      const [parent, name] = split(path);
      return (await orNothing(() => list(parent)))?.has(name) ?? false;
    },
    async write(path, bytes) {
      try {
        return await writeInto(path, bytes);
      } catch (error) {
        if (!isNotFound(error)) throw error;
        // A folder that was there a moment ago: it is made anew, once.
        folders.clear();
        return writeInto(path, bytes);
      }
    },
    async remove(path) {
      const [parent, name] = split(path);
      await orNothing(async () => (await open(parent, false)).removeEntry(name));
    },
  };
}
