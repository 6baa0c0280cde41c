import type { Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openChromium, type ChromiumSession } from '../../../tools/browser/chromium.ts';
import type { ChromiumPage } from '../../../tools/browser/chromium-page.ts';
import { headlines, press, textOf } from '../../../tools/browser/screen.ts';
import { poll } from '../../../tools/browser/session.ts';
import { words } from '../../../tools/browser/words.ts';
import { clickForCard, startApp, visit, type App } from '../support/app.ts';
import { newsPage } from '../support/news-page.ts';

let app: App<ChromiumSession>;
let page: ChromiumPage;
let view: Page;

beforeAll(async () => {
  app = await startApp((web) => openChromium({ extension: 'dist/chrome', web }));
  for (const headline of ['Zeppelin one', 'Zeppelin two', 'Mountain three']) {
    await visit(
      app,
      `https://addresses.example/${headline.replace(' ', '-')}`,
      newsPage({ headline }),
    );
    await clickForCard(app);
  }
  page = await app.session.openExtensionPage('popup/archive.html');
  view = await page.page();
  await view.setViewport({ width: 1_280, height: 900 });
  await headlines(page, 3);
});
afterAll(() => app.close());

const address = () => page.evaluate(() => location.hash);

it('Back goes from an article to its list', async () => {
  await page.evaluate(() => (location.hash = '#?q=zeppelin'));
  await headlines(page, 2);
  await view.click('.row-headline');
  await textOf(page, '.article-body');
  await view.goBack();
  await poll('the list alone', 5_000, async () =>
    (await address()) === '#?q=zeppelin' ? true : undefined,
  );
});

/** The address of the tab that `act` opens beside this one. */
async function addressOpenedBy(act: () => Promise<unknown>): Promise<string> {
  const { puppeteer } = app.session;
  const before = new Set(puppeteer.targets());
  const isOpened = (target: Target) =>
    !before.has(target) && target.type() === 'page' && target.url().includes('archive.html');
  const [target] = await Promise.all([
    puppeteer.waitForTarget(isOpened, { timeout: 10_000 }),
    act(),
  ]);
  const { hash } = new URL(target.url());
  await (await target.page())?.close();
  await view.bringToFront();
  return decodeURIComponent(hash.replaceAll('+', ' '));
}

const withControl = async (click: () => Promise<unknown>): Promise<void> => {
  await view.keyboard.down('Control');
  await click();
  await view.keyboard.up('Control');
};

it('a middle click and Ctrl with a click open a row in another tab, and leave this one as it is', async () => {
  const middle = await addressOpenedBy(() => view.click('.row-headline', { button: 'middle' }));
  expect(middle).toMatch(/^#post\/.+\?q=zeppelin$/);
  const control = await addressOpenedBy(() => withControl(() => view.click('.row-headline')));
  expect(control).toBe(middle);
  expect(await address()).toBe('#?q=zeppelin');
});

it('a kept search and a year open in another tab by a middle click and by Ctrl, and this one stays', async () => {
  await press(page, words('saveSearch'));
  const kept = '.rail-saved a';
  await view.waitForSelector(kept);
  const middle = { button: 'middle' } as const;
  expect(await addressOpenedBy(() => view.click(kept, middle))).toBe('#?q=zeppelin');
  const year = '.rail a[href^="#year"]';
  expect(await addressOpenedBy(() => view.click(year, middle))).toBe('#year?q=zeppelin');
  expect(await addressOpenedBy(() => withControl(() => view.click(year)))).toBe('#year?q=zeppelin');
  expect(await address()).toBe('#?q=zeppelin');
  await view.click('.rail-saved button');
  await view.waitForSelector(kept, { hidden: true });
});

it('Back and Forward go between a list, an article, a kept search and a year', async () => {
  const at = (hash: RegExp) =>
    poll(String(hash), 5_000, async () => (hash.test(await address()) ? true : undefined));
  await view.click('.row-headline');
  await at(/^#post\/.+q=zeppelin$/);
  await view.click('.rail a[href^="#year"]');
  await at(/^#year\?q=zeppelin$/);
  await textOf(page, '.year h1');
  await view.goBack();
  await textOf(page, '.article-body');
  await view.goBack();
  await at(/^#\?q=zeppelin$/);
  await view.goForward();
  await textOf(page, '.article-body');
  await view.goForward();
  await textOf(page, '.year h1');
  await view.goBack();
  await view.goBack();
  await at(/^#\?q=zeppelin$/);
  await headlines(page, 2);
});

it('a facet is an address: followed, gone back from and forward to, opened beside and anew', async () => {
  const source = await textOf(page, '.row-source');
  const facet = `.rail-more a::-p-text(${source})`;
  const chosen = '.rail-more a[aria-current=true]';
  const wanted = `#?q=zeppelin source:"${source}"`;
  await view.waitForSelector(facet);
  expect(await addressOpenedBy(() => withControl(() => view.click(facet)))).toBe(wanted);
  expect(await address()).toBe('#?q=zeppelin');
  const at = (hash: string) =>
    poll(hash, 5_000, async () =>
      decodeURIComponent((await address()).replaceAll('+', ' ')) === hash ? true : undefined,
    );
  await view.click(facet);
  await at(wanted);
  await view.waitForSelector(chosen);
  await view.goBack();
  await at('#?q=zeppelin');
  await view.waitForSelector(chosen, { hidden: true });
  await view.goForward();
  await at(wanted);
  await view.reload();
  await view.waitForSelector(chosen);
  await headlines(page, 2);
});
