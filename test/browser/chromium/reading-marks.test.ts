import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openChromium, type ChromiumSession } from '../../../tools/browser/chromium.ts';
import type { ChromiumPage } from '../../../tools/browser/chromium-page.ts';
import { headlines, press, seeText } from '../../../tools/browser/screen.ts';
import { poll } from '../../../tools/browser/session.ts';
import { words } from '../../../tools/browser/words.ts';
import { clickForCard, startApp, visit, type App } from '../support/app.ts';
import { newsPage, paragraphs } from '../support/news-page.ts';

let app: App<ChromiumSession>;
let page: ChromiumPage;
let view: Page;

beforeAll(async () => {
  app = await startApp((web) => openChromium({ extension: 'dist/chrome', web }));
  for (const headline of ['Oldest', 'Middle', 'Newest']) {
    const story = newsPage({ headline, paragraphs: paragraphs(30, headline) });
    await visit(app, `https://marks.example/${headline}`, story);
    await clickForCard(app);
  }
  page = await app.session.openExtensionPage('popup/archive.html');
  view = await page.page();
  await view.setViewport({ width: 1_280, height: 900 });
  await headlines(page, 3);
});
afterAll(() => app.close());

const readTable = (table: string) =>
  page.evaluate(
    (name) =>
      new Promise<unknown[]>((done, fail) => {
        const open = indexedDB.open('jianbao');
        open.addEventListener('error', fail);
        open.addEventListener('success', () => {
          const all = open.result.transaction(name).objectStore(name).getAll();
          all.addEventListener('success', () => {
            open.result.close();
            done(all.result);
          });
        });
      }),
    table,
  );

it('opens the one in the middle', async () => {
  await view.keyboard.press('n');
  await view.keyboard.press('n');
  await seeText(page, '.reader h1', 'Middle');
});

it('a note is kept as Markdown, shown in the list, and searched', async () => {
  await press(page, words('note'));
  await view.waitForSelector('.reader-note textarea');
  await view.focus('.reader-note textarea');
  await view.keyboard.type('Compare with the *quokka* report');
  await press(page, words('noteSave'));
  await view.waitForSelector(`.row [aria-label="${words('markNote')}"]`);
  await view.type('input[type=search]', 'quokka');
  expect(await headlines(page, 1)).toEqual(['Middle']);
  await view.keyboard.press('Escape');
  await headlines(page, 3);
});

it('an article that is opened is read; m and s take that back and star it, which the rail counts', async () => {
  const isSet = (path: 'readAt' | 'starred') =>
    readTable('posts').then((posts) =>
      (posts as Record<string, unknown>[]).some(
        (post) => post['headline'] === 'Middle' && Boolean(post[path]),
      ),
    );
  const becomes = (path: 'readAt' | 'starred', wanted: boolean) =>
    poll(`${path} ${String(wanted)}`, 5_000, async () =>
      (await isSet(path)) === wanted ? true : undefined,
    );
  await view.$eval('.reader-scroll', (scroller) => (scroller as HTMLElement).focus());
  await becomes('readAt', true);
  await view.keyboard.press('m');
  await becomes('readAt', false);
  await view.keyboard.press('s');
  await becomes('starred', true);
  await seeText(page, '.rail a[href*="is%3Astarred"] .rail-note', '1');
  await view.keyboard.press('s');
  await becomes('starred', false);
});
