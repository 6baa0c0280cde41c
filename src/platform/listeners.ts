import browser from 'webextension-polyfill';
import type { Home, Sender } from '../messages/serve';

/* The events that wake the background; each is registered in the first turn of the worker. */

/** This extension, by which messages of its own pages are told from others. */
export function home(): Home {
  return { id: browser.runtime.id, pages: browser.runtime.getURL('') };
}

/** Answers messages: a promise is the answer, undefined leaves the message to others. */
export function onMessage(
  answer: (message: unknown, sender: Sender) => Promise<unknown> | undefined,
): void {
  browser.runtime.onMessage.addListener(answer);
}

/** `run` gets the tab in front of the reader when the shortcut of that name was pressed. */
export function onShortcut(name: string, run: (tabId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === name && tab?.id !== undefined) run(tab.id);
  });
}

/** When the extension was installed or updated, or the browser started. */
export function onFreshStart(run: () => void): void {
  browser.runtime.onInstalled.addListener(run);
  browser.runtime.onStartup.addListener(run);
}
