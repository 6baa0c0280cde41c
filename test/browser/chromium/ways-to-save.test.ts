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

async function activeTabInWorker(): Promise<number | undefined> {
  const { chrome } = globalThis as unknown as { chrome: WorkerChrome };
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

/** By its id: while the archive is looked at in a tab of its own, the active tab is another. */
function chooseSaveSelection(id: number | undefined): void {
  const { chrome } = globalThis as unknown as { chrome: WorkerChrome };
  chrome.contextMenus.onClicked.dispatch({ menuItemId: 'save-selection' }, { id });
}

const CHOSEN = 'These are the words that the reader chose to keep.';

/** Elements whose names stand for properties of the page, around what is selected. */
const IN_A_FORM = `<form><input name="parentNode"><input name="ownerDocument"><p id="chosen">${CHOSEN}</p></form><img name="getSelection"><img name="createTreeWalker">`;

function selectChosen(): void {
  const paragraph = document.querySelector('#chosen');
  if (paragraph) getSelection()?.selectAllChildren(paragraph);
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

  it('saves the selection as a post of its own, beside the article', async () => {
    const headline = 'Saved in part';
    const address = 'https://coast.example/part';
    await visitWithAccess(address, newsPage({ headline, tail: IN_A_FORM }));
    const tab = await app.session.inWorker(activeTabInWorker);
    const postsThere = async () => {
      const { posts, bodies } = await readArchive(app.session);
      const here = posts.filter(({ url }) => url === address);
      return here.map(({ id, selection, publishedAt }) => ({
        selection,
        instant: publishedAt?.instant,
        text: bodies.find(({ postId }) => postId === id)?.text,
      }));
    };
    const instant = Date.UTC(2026, 2, 2, 7, 30);
    await app.session.inWorker(pressShortcut);
    await expect.poll(postsThere, { timeout: 10_000 }).toHaveLength(1);
    for (let time = 0; time < 2; time += 1) {
      await app.tab.evaluate(selectChosen);
      await app.session.inWorker(chooseSaveSelection, tab);
      await expect.poll(postsThere, { timeout: 10_000 }).toContainEqual({
        selection: true,
        instant,
        text: CHOSEN,
      });
    }
    expect(await postsThere()).toHaveLength(2);
  });

  it('says so when nothing is selected', async () => {
    await visitWithAccess('https://coast.example/none', newsPage());
    await app.session.inWorker(chooseSaveSelection, await app.session.inWorker(activeTabInWorker));
    const title = async () => (await app.session.inWorker(badgeInWorker))[1];
    await expect.poll(title, { timeout: 10_000 }).toContain(words('noSelectionTitle'));
  });

  it('says on the badge when there was nothing to save', async () => {
    await visitWithAccess('https://coast.example/', '<title>Empty</title><p>Nothing here.');
    await app.session.inWorker(pressShortcut);
    await expect
      .poll(async () => (await app.session.inWorker(badgeInWorker))[0], { timeout: 10_000 })
      .toBe('!');
  });
});
