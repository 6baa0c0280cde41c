import type { Page } from 'puppeteer-core';
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

it('m marks read and unread, e exports what is chosen, g goes to the beginning', async () => {
  const isRead = (wanted: boolean) =>
    poll(`read: ${String(wanted)}`, 5_000, async () =>
      (await view.$eval('.row.active', (row) => row.classList.contains('read'))) === wanted
        ? true
        : undefined,
    );
  await page.evaluate(() => (location.hash = '#?q=zeppelin'));
  await view.reload();
  await headlines(page, 2);
  await keys('j');
  const was = await view.$eval('.row.active', (row) => row.classList.contains('read'));
  await keys('m');
  await isRead(!was);
  await keys('m');
  await isRead(was);
  await keys('j');
  await view.waitForSelector('.row.active[aria-posinset="2"]');
  // So short a list has no rail of months: it goes to its beginning.
  await keys('g');
  await view.waitForSelector('.row.active[aria-posinset="1"]');
  await keys('e');
  await textOf(page, '.export-panel');
  expect(await address()).toMatch(/^#export/);
  await view.goBack();
  await headlines(page, 2);
});
