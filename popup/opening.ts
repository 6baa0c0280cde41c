import { background } from '../src/platform/background-client';
import { loadSettings } from '../src/platform/settings';
import { currentTabId } from '../src/platform/tabs';
import type { Opening } from '../src/ui/card/card-state';

/**
 * Saves the page of the tab in front, unless the reader saves by a button. It begins when this
 * module is evaluated: main.ts imports nothing else, so that nothing that is drawn comes before it.
 */
async function open(): Promise<Opening> {
  const [settings, tabId] = await Promise.all([loadSettings(), currentTabId()]);
  if (tabId === undefined) return { tabId };
  if (!settings.saveOnOpen) return { tabId, saved: 'not-asked' };
  return { tabId, saved: await background.saveTab({ tabId, mode: 'article' }) };
}

export const opening: Promise<Opening> = open();
