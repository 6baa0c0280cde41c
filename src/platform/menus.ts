import browser from 'webextension-polyfill';

/** An entry of the browser's own menus, and where it stands. */
export type MenuEntry = { id: string; title: string; on: ('page' | 'selection' | 'action')[] };

/**
 * Puts our entries into the menus, in the browser's language. Where two of them stood together the
 * browser would hide both behind one more click, so no place has two.
 */
export async function createMenus(entries: readonly MenuEntry[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, on } of entries) {
    browser.contextMenus.create({ id, title, contexts: on });
  }
}

/** `runs`: by the id of an entry, what it does; it gets the tab whose menu the reader used. */
export function onMenu(runs: Readonly<Record<string, (tabId: number) => void>>): void {
  browser.contextMenus.onClicked.addListener((click, tab) => {
    if (tab?.id !== undefined) runs[click.menuItemId]?.(tab.id);
  });
}
