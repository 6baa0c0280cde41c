import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium, type ChromiumSession } from '../../../tools/browser/chromium.ts';
import { clickForCard, startApp, type App } from '../support/app.ts';
import { deepPage, heavyPage, widePage } from '../support/huge-pages.ts';

const LIMIT = 10_000;

let app: App<ChromiumSession>;
beforeAll(async () => {
  app = await startApp((web) => openChromium({ extension: 'dist/chrome', web }));
});
afterAll(() => app.close());

describe('a page that is too much is saved or refused in words within 10 s, and its tab lives', () => {
  it.each([
    ['20 MB', 'https://huge.example/heavy', () => heavyPage(20)],
    ['200,000 elements', 'https://huge.example/wide', () => widePage(200_000)],
    ['10,000 levels deep', 'https://huge.example/deep', () => deepPage(10_000)],
  ])('%s', async (_what, address, html) => {
    app.web.serve(address, { body: html() });
    await app.tab.go(address);
    const start = performance.now();
    const card = await clickForCard(app);
    expect(performance.now() - start).toBeLessThan(LIMIT);
    expect(['saved', 'failed']).toContain(card.state);
    expect(card.said).not.toBe('');
    expect(await app.tab.evaluate(() => document.querySelector('h1')?.textContent)).toBeTruthy();
  });
});
