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

/** Asks the reader for a folder; undefined where they chose none. Must be the first act of a click. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  const pick: unknown = Reflect.get(globalThis, 'showDirectoryPicker');
  if (!isPicker(pick)) return undefined;
  try {
    return await pick.call(globalThis, { id: 'jianbao-export', ...WRITING });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Whether the folder may be written, after asking if need be: after a restart it must be asked anew. */
export async function mayWrite(handle: FileSystemDirectoryHandle): Promise<boolean> {
  const [query, request]: unknown[] = [
    Reflect.get(handle, 'queryPermission'),
    Reflect.get(handle, 'requestPermission'),
  ];
  if (!isPermission(query) || !isPermission(request)) return true;
  if ((await query.call(handle, WRITING)) === 'granted') return true;
  return (await request.call(handle, WRITING)) === 'granted';
}
