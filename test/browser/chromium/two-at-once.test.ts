import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium, type ChromiumSession } from '../../../tools/browser/chromium.ts';
import { readCard } from '../../../tools/capture/read-card.ts';
import { CARD_LIMIT, startApp, visit, type App } from '../support/app.ts';
import { readArchive } from '../support/archive.ts';
import { newsPage } from '../support/news-page.ts';

let app: App<ChromiumSession>;
beforeAll(async () => {
  app = await startApp((web) => openChromium({ extension: 'dist/chrome', web }));
});
afterAll(() => app.close());

/** Asks the background twice in one moment, as a click and the shortcut together do. */
async function saveTwice(): Promise<unknown> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      tabs: { query(query: object): Promise<{ id: number }[]> };
      runtime: { sendMessage(message: object): Promise<unknown> };
    };
  };
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const ask = () =>
    chrome.runtime.sendMessage({ call: 'saveTab', request: { tabId: tab?.id, mode: 'article' } });
  return Promise.all([ask(), ask()]);
}

describe('two at once give one post', () => {
  it('two clicks on one page', async () => {
    await visit(app, 'https://coast.example/two-clicks', newsPage({ headline: 'Clicked twice' }));
    const popup = await app.tab.clickToolbar();
    await popup.evaluate(saveTwice);
    await readCard(popup, CARD_LIMIT);
    await popup.close();
    expect((await readArchive(app.session)).posts).toHaveLength(1);
  });

  it('two tabs of one article, one of them from an advertisement', async () => {
    const html = newsPage({ headline: 'Open in two tabs' });
    const address = 'https://coast.example/two-tabs';
    const other = await app.session.openTab();
    await visit({ web: app.web, tab: other }, `${address}?utm_source=mail`, html);
    await visit(app, address, html);
    const first = await app.tab.clickToolbar();
    await first.close();
    const second = await other.clickToolbar();
    await readCard(second, CARD_LIMIT);
    await second.close();
    await other.close();
    const { posts, bodies, revisions } = await readArchive(app.session);
    expect(posts.filter(({ headline }) => headline === 'Open in two tabs')).toHaveLength(1);
    expect(bodies).toHaveLength(posts.length);
    expect(revisions).toEqual([]);
  });
});
