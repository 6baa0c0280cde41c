import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium, type ChromiumSession } from '../../../tools/browser/chromium.ts';
import { frozenPage } from '../../../tools/browser/frozen-page.ts';
import { readCard } from '../../../tools/capture/read-card.ts';
import { CARD_LIMIT, click, clickForCard, startApp, visit, type App } from '../support/app.ts';
import { readArchive } from '../support/archive.ts';
import { widePage } from '../support/huge-pages.ts';
import { newsPage } from '../support/news-page.ts';

const SLOW = 'https://slow.example/story';
const NEXT = 'https://slow.example/next';

let app: App<ChromiumSession>;
beforeAll(async () => {
  app = await startApp((web) => openChromium({ extension: 'dist/chrome', web }));
  // Large enough that what happens next happens while it is being read.
  app.web.serve(SLOW, frozenPage(widePage(60_000)));
  app.web.serve(NEXT, frozenPage(newsPage({ headline: 'The next page' })));
});
afterAll(() => app.close());

/** Every post has its body, and nothing lies about without a post. */
async function expectWhole(): Promise<void> {
  const { posts, bodies } = await readArchive(app.session);
  expect(bodies.map(({ postId }) => postId).sort()).toEqual(posts.map(({ id }) => id).sort());
  for (const { text } of bodies) expect(text).not.toBe('');
}

describe('what comes in between leaves nothing half-saved, and the click can be repeated', () => {
  it('the tab is closed', async () => {
    const tab = await app.session.openTab();
    await tab.go(SLOW);
    const popup = await tab.clickToolbar();
    await tab.close();
    await popup.close();
    await expectWhole();
    await app.tab.go(SLOW);
    expect(['saved', 'unchanged']).toContain((await clickForCard(app)).state);
    await expectWhole();
  });

  it('the tab moves on to another page', async () => {
    await app.tab.go(SLOW);
    const popup = await app.tab.clickToolbar();
    await app.tab.go(NEXT);
    await popup.close();
    await expectWhole();
    expect(await clickForCard(app)).toMatchObject({ post: { headline: 'The next page' } });
    await expectWhole();
  });

  it('the worker is stopped', async () => {
    await visit(app, 'https://slow.example/again', widePage(60_000));
    await click(app, async (popup, first) => {
      expect(first.state).not.toBe('saving');
      await popup.close();
    });
    await visit(app, 'https://slow.example/stopped', widePage(60_000));
    const popup = await app.tab.clickToolbar();
    await app.session.stopBackground();
    const card = await readCard(popup, CARD_LIMIT);
    await popup.close();
    expect(['saved', 'unchanged', 'failed']).toContain(card.state);
    await expectWhole();
    expect(['saved', 'unchanged']).toContain((await clickForCard(app)).state);
    await expectWhole();
  });
});
