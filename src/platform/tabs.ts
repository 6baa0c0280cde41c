import browser from 'webextension-polyfill';

/** The tab in front of the reader, or undefined where the window has none. */
export async function currentTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Opens a web address in a new tab beside the present one. */
export async function openAddress(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/**
 * Opens the full archive in a tab of its own.
 * @param at what follows the page's address, e.g. `#post=ID`.
 */
export async function openArchiveTab(at = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('popup/archive.html') + at });
}

/** Opens the options page. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
