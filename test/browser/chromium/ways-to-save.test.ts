import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium, type ChromiumSession } from '../../../tools/browser/chromium.ts';
import { words } from '../../../tools/browser/words.ts';
import { clickForCard, startApp, visit, type App } from '../support/app.ts';
import { readArchive } from '../support/archive.ts';
import { newsPage } from '../support/news-page.ts';
import { turnOffSaveOnOpen } from '../support/save-on-open.ts';

/** Events of the browser can be sent from inside, which is how those that no driver can press are. */
type Dispatched = { dispatch(...args: unknown[]): void };
type WorkerChrome = {
  tabs: { query(query: object): Promise<{ id: number }[]> };
  commands: { onCommand: Dispatched };
  contextMenus: { onClicked: Dispatched };
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
};

async function pressShortcut(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: WorkerChrome };
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.commands.onCommand.dispatch('save-article', tab);
}

async function chooseFromMenu(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: WorkerChrome };
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.contextMenus.onClicked.dispatch({ menuItemId: 'save-article' }, tab);
}

async function badgeInWorker(): Promise<[string, string]> {
  const { chrome } = globalThis as unknown as { chrome: WorkerChrome };
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const of = { tabId: tab?.id };
  return [await chrome.action.getBadgeText(of), await chrome.action.getTitle(of)];
}

let app: App<ChromiumSession>;
beforeAll(async () => {
  app = await startApp((web) => openChromium({ extension: 'dist/chrome', web }));
  await turnOffSaveOnOpen(app.session);
});
afterAll(() => app.close());

/** A click that only grants access to the tab: saving on opening is off here. */
async function visitWithAccess(address: string, html: string): Promise<void> {
  await visit(app, address, html);
  expect((await clickForCard(app)).state).toBe('ready');
}

describe('saving without a popup', () => {
  it.each([
    ['the keyboard shortcut', pressShortcut],
    ['the context menu', chooseFromMenu],
  ])('%s saves, and answers on the badge', async (way, act) => {
    const headline = `Saved by ${way}`;
    await visitWithAccess(`https://coast.example/${way.length}`, newsPage({ headline }));
    await app.session.inWorker(act);
    await expect
      .poll(() => app.session.inWorker(badgeInWorker), { timeout: 10_000 })
      .toEqual(['✓', `${words('badgeCreated')} ${headline}`]);
    const { posts } = await readArchive(app.session);
    expect(posts.map((post) => post.headline)).toContain(headline);
  });

  it('says on the badge when there was nothing to save', async () => {
    await visitWithAccess('https://coast.example/', '<title>Empty</title><p>Nothing here.');
    await app.session.inWorker(pressShortcut);
    await expect
      .poll(async () => (await app.session.inWorker(badgeInWorker))[0], { timeout: 10_000 })
      .toBe('!');
  });
});
