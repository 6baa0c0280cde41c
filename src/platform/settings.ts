import browser from 'webextension-polyfill';
import { parseSettings, type Settings } from '../core/settings';

const KEY = 'settings';

/** The reader's settings; damaged or missing ones come as their defaults. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Changes the named settings, leaves the others, and gives the whole as it is now kept. */
export async function saveSettings(patch: Partial<Settings>): Promise<Settings> {
  const settings = parseSettings({ ...(await loadSettings()), ...patch });
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls `onChange` with each later state, from whichever page it came; the answer ends it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[KEY];
    if (change) onChange(parseSettings(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/**
 * Reads the settings now and follows them from then on. Gives what tells them as they are, without
 * a read of the storage between a click and its answer.
 */
export function followSettings(): () => Promise<Settings> {
  let current = loadSettings();
  current.catch(() => undefined);
  watchSettings((settings) => (current = Promise.resolve(settings)));
  return () => current.catch(loadSettings);
}
