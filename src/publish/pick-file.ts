/*
 * A file of the reader's to be written: only Chromium hands one out, and only to a gesture.
 */

type SavePicker = (options: { id: string; suggestedName: string }) => Promise<FileSystemFileHandle>;

function isPicker(value: unknown): value is SavePicker {
  return typeof value === 'function';
}

/** 'download': this browser has no such thing; undefined: the reader chose none. */
export type PickedFile = FileSystemFileHandle | 'download' | undefined;

/** Asks the reader where to write a file. Must be the first act of a click. */
export async function pickSaveFile(suggestedName: string): Promise<PickedFile> {
  const pick: unknown = Reflect.get(globalThis, 'showSaveFilePicker');
  if (!isPicker(pick)) return 'download';
  try {
    return await pick.call(globalThis, { id: 'jianbao-backup', suggestedName });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
