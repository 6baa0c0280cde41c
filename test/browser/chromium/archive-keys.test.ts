import type { Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openChromium, type ChromiumSession } from '../../../tools/browser/chromium.ts';
import type { ChromiumPage } from '../../../tools/browser/chromium-page.ts';
import { headlines, press, seeText, textOf } from '../../../tools/browser/screen.ts';
import { poll } from '../../../tools/browser/session.ts';
import { words } from '../../../tools/browser/words.ts';
import { clickForCard, startApp, visit, type App } from '../support/app.ts';
import { readArchive } from '../support/archive.ts';
import { newsPage } from '../support/news-page.ts';

let app: App<ChromiumSession>;
let page: ChromiumPage;
let view: Page;

beforeAll(async () => {
  app = await startApp((web) => openChromium({ extension: 'dist/chrome', web }));
  for (const headline of ['Zeppelin one', 'Zeppelin two', 'Mountain three']) {
    await visit(app, `https://keys.example/${headline.replace(' ', '-')}`, newsPage({ headline }));
    await clickForCard(app);
  }
  page = await app.session.openExtensionPage('popup/archive.html');
  view = await page.page();
  await view.setViewport({ width: 1_280, height: 900 });
  await headlines(page, 3);
});
afterAll(() => app.close());

const keys = async (...names: string[]): Promise<void> => {
  for (const name of names) await view.keyboard.press(name as 'Enter');
};
const address = () => page.evaluate(() => location.hash);
const stored = async () => (await readArchive(app.session)).posts;

it('all by keyboard: move, open, search, select, star, delete, undo, help', async () => {
  await keys('j', 'j', 'o');
  await seeText(page, '.reader h1', 'Zeppelin two');
  expect(await address()).toContain('#post/');
  await keys('/');
  await view.keyboard.type('mountain');
  await seeText(page, '.found-count', '1');
  expect(await headlines(page, 1)).toEqual(['Mountain three']);
  expect(await address()).toContain('q=mountain');
  await keys('Escape');
  await headlines(page, 3);
  await keys('Enter', 'x', 'j', 'x');
  await seeText(page, '.selection .count', '2');
  await keys('s');
  await seeText(page, '.toast', '2');
  await poll('two stars', 5_000, async () =>
    (await page.evaluate(() => document.querySelectorAll('.row [role=img]').length)) === 2
      ? true
      : undefined,
  );
  await keys('#');
  await headlines(page, 1);
  await keys('u');
  await headlines(page, 3);
  await keys('?');
  await textOf(page, 'dialog[open] h2');
  await keys('Escape');
});

it('selected articles get tags, which are undone from a page that is opened later', async () => {
  await page.evaluate(() => (location.hash = '#?q=zeppelin'));
  await headlines(page, 2);
  await keys('j', 'x');
  await press(page, words('selectAll'));
  await press(page, words('tagPosts'));
  await view.waitForSelector('.bulk-form input:focus');
  await view.keyboard.type('sea, trade');
  await keys('Enter');
  await seeText(page, '.toast', '2');
  expect((await stored()).filter(({ tags }) => tags.includes('trade'))).toHaveLength(2);
  const later = await app.session.openExtensionPage('popup/archive.html');
  await press(later, words('undo'));
  await seeText(later, '.toast', words('restored'));
  await later.close();
  expect((await stored()).filter(({ tags }) => tags.length > 0)).toHaveLength(0);
});

it('a source is renamed in the whole archive, and the list follows', async () => {
  const name = await page.evaluate(
    () => document.querySelector<HTMLElement>('.row-source')?.innerText ?? '',
  );
  await page.evaluate(
    (source) => (location.hash = `#?q=${encodeURIComponent(`source:"${source}"`)}`),
    name,
  );
  await headlines(page, 3);
  await press(page, words('rename'));
  await view.waitForSelector('.rename input:focus');
  await view.keyboard.type('The Harbour Post');
  await keys('Enter');
  await seeText(page, '.row-source', 'The Harbour Post');
  expect(await address()).toContain(encodeURIComponent('"The').slice(0, 5));
  expect((await stored()).map(({ source }) => source?.name)).toEqual(
    Array.from({ length: 3 }, () => 'The Harbour Post'),
  );
});

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

it('a facet is an address: followed, gone back from and forward to, opened beside and anew', async () => {
  const facet = '.rail-more a::-p-text(The Harbour Post)';
  const chosen = '.rail-more a[aria-current=true]';
  const wanted = '#?q=zeppelin source:"The Harbour Post"';
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
