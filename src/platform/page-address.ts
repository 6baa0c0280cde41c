import browser from 'webextension-polyfill';

/** A tab that is there; `url` is absent where the browser does not tell us. */
export type TabAddress = { url?: string };

/** The address that a tab shows, or undefined where there is no such tab. */
export async function addressOfTab(tabId: number): Promise<TabAddress | undefined> {
  try {
    const { url } = await browser.tabs.get(tabId);
    return url ? { url } : {};
  } catch {
    // The one way in which this call fails: there is no tab of that id (any more).
    return undefined;
  }
}

/** Whether the reader lets the extension read files of the disk. */
export function mayReadFiles(): Promise<boolean> {
  return browser.extension.isAllowedFileSchemeAccess();
}
