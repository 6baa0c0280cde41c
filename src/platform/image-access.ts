import browser from 'webextension-polyfill';

/** Images of articles lie anywhere: asked for once, and only where the reader wants them kept. */
const ANYWHERE = { origins: ['*://*/*'] };

/** Whether images may be fetched from the sites that show them. */
export function hasImageAccess(): Promise<boolean> {
  return browser.permissions.contains(ANYWHERE);
}

/** What browsers say of a question that no click has led to. */
const NO_CLICK = /user (?:gesture|input)/i;

/** Asks the reader for it, in a click; where none has led here, what was granted before counts. */
export async function askImageAccess(): Promise<boolean> {
  try {
    return await browser.permissions.request(ANYWHERE);
  } catch (error) {
    if (error instanceof Error && NO_CLICK.test(error.message)) return hasImageAccess();
    throw error;
  }
}

/** Tells whenever something was granted or taken back; the answer ends it. */
export function onAccessChange(run: () => void): () => void {
  browser.permissions.onAdded.addListener(run);
  browser.permissions.onRemoved.addListener(run);
  return () => {
    browser.permissions.onAdded.removeListener(run);
    browser.permissions.onRemoved.removeListener(run);
  };
}
