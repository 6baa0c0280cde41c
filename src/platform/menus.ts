import browser from 'webextension-polyfill';

/** Puts our one entry into the menus of pages and of the toolbar button, in the browser's language. */
export async function createMenu(id: string, title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, title, contexts: ['page', 'selection', 'action'] });
}

/** `run` gets the tab whose menu the reader used. */
export function onMenu(id: string, run: (tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener((click, tab) => {
    if (click.menuItemId === id && tab?.id !== undefined) run(tab.id);
  });
}
