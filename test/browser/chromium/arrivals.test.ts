import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillArchive } from '../../../tools/bench/fill-archive.ts';
import { openChromium, type ChromiumSession } from '../../../tools/browser/chromium.ts';
import type { ChromiumPage } from '../../../tools/browser/chromium-page.ts';
import { press, seeText, textOf } from '../../../tools/browser/screen.ts';
import { poll } from '../../../tools/browser/session.ts';
import { words } from '../../../tools/browser/words.ts';
import { clickForCard, startApp, visit, type App } from '../support/app.ts';
import { complaints } from '../support/axe.ts';
import { newsPage } from '../support/news-page.ts';

let app: App<ChromiumSession>;
let page: ChromiumPage;
let view: Page;

beforeAll(async () => {
  app = await startApp((web) => openChromium({ extension: 'dist/chrome', web }));
  await fillArchive(app.session, 600);
  page = await app.session.openExtensionPage('popup/archive.html');
  view = await page.page();
  await view.setViewport({ width: 1_280, height: 900 });
  await textOf(page, '.list [role=option]');
});
afterAll(() => app.close());

/** The row at the upper edge of the list, and how far it is cut. */
const place = () =>
  page.evaluate(() => {
    const list = document.querySelector('.list') as Element;
    const { top } = list.getBoundingClientRect();
    const rows = [...list.querySelectorAll('[role=option]')];
    const row = rows.find((one) => one.getBoundingClientRect().bottom > top);
    return { id: row?.id ?? '', cut: Math.round((row?.getBoundingClientRect().top ?? 0) - top) };
  });
const leader = () =>
  page.evaluate(() => document.querySelector<HTMLElement>('.row-headline')?.innerText);

async function save(headline: string): Promise<void> {
  await app.tab.page.bringToFront();
  await visit(app, `https://arrivals.example/${headline}`, newsPage({ headline }));
  expect((await clickForCard(app)).state).toBe('saved');
  await view.bringToFront();
}

it('at its top a list shows what arrives, without a word', async () => {
  await save('First');
  await poll('the new row', 10_000, async () => ((await leader()) === 'First' ? true : undefined));
  expect(await view.$('.arrived')).toBeNull();
});

it('a list that is scrolled stays where it is when articles arrive, counts them, and leads there', async () => {
  await view.$eval('.list', (list) => (list.scrollTop = 9_017));
  const before = await poll('rows further down', 5_000, async () => {
    const now = await place();
    return now.id.startsWith('row-') ? now : undefined;
  });
  await save('Second');
  await seeText(page, '.arrived', '1 new');
  expect(await place()).toEqual(before);
  await save('Zeppelin');
  await seeText(page, '.arrived', '2 new');
  expect(await place()).toEqual(before);
  expect(await complaints(page)).toEqual([]);
  await press(page, '2 new articles');
  await poll('the top', 5_000, async () => ((await leader()) === 'Zeppelin' ? true : undefined));
  expect(await view.$('.arrived')).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('list');
});

it('another list has nothing new', async () => {
  await view.$eval('.list', (list) => (list.scrollTop = 9_000));
  await save('Fourth');
  await seeText(page, '.arrived', '1 new');
  await view.keyboard.press('/');
  await view.keyboard.type('Zeppelin');
  await seeText(page, '.found-count', words('articlesOne'));
  expect(await view.$('.arrived')).toBeNull();
});
