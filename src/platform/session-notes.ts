import browser from 'webextension-polyfill';

/*
 * Notes that live until the browser closes: what was typed and not yet saved, what an export tab
 * that is about to open should take. They outlive the popup, which dies on every click beside it.
 */

/** The note under the key, as unknown data; undefined where there is none. */
export async function readNote(key: string): Promise<unknown> {
  const notes = await browser.storage.session.get(key);
  return notes[key];
}

/** Keeps plain data under the key. */
export async function writeNote(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

export async function removeNote(key: string): Promise<void> {
  await browser.storage.session.remove(key);
}
