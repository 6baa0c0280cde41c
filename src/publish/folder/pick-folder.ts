/*
 * The reader's own folders: only Chromium hands them out, and only to a gesture.
 */

type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

type Permission = (options: { mode: 'readwrite' }) => Promise<string>;

const WRITING = { mode: 'readwrite' } as const;

function isPicker(value: unknown): value is Picker {
  return typeof value === 'function';
}

function isPermission(value: unknown): value is Permission {
  return typeof value === 'function';
}

/** Whether this browser can hand out a folder. */
export function canPickFolder(): boolean {
  return 'showDirectoryPicker' in globalThis;
}

/**
 * Asks the reader for a folder; undefined where they chose none. Must be the first act of a click.
 * @param id under which the browser remembers where that was.
 */
export async function pickFolder(id: string): Promise<FileSystemDirectoryHandle | undefined> {
  const pick: unknown = Reflect.get(globalThis, 'showDirectoryPicker');
  if (!isPicker(pick)) return undefined;
  try {
    return await pick.call(globalThis, { id, ...WRITING });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Whether the folder may be written without asking. */
export async function isWritable(handle: FileSystemDirectoryHandle): Promise<boolean> {
  const query: unknown = Reflect.get(handle, 'queryPermission');
  return !isPermission(query) || (await query.call(handle, WRITING)) === 'granted';
}

/** Whether the folder may be written, after asking if need be: after a restart it must be asked anew. */
export async function mayWrite(handle: FileSystemDirectoryHandle): Promise<boolean> {
  if (await isWritable(handle)) return true;
  const request: unknown = Reflect.get(handle, 'requestPermission');
  return !isPermission(request) || (await request.call(handle, WRITING)) === 'granted';
}
