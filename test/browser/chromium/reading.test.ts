import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openChromium, type ChromiumSession } from '../../../tools/browser/chromium.ts';
import type { ChromiumPage } from '../../../tools/browser/chromium-page.ts';
import { headlines, press, seeText } from '../../../tools/browser/screen.ts';
import { poll } from '../../../tools/browser/session.ts';
import { words } from '../../../tools/browser/words.ts';
import { clickForCard, startApp, visit, type App } from '../support/app.ts';
import { complaints } from '../support/axe.ts';
import { newsPage, paragraphs } from '../support/news-page.ts';

let app: App<ChromiumSession>;
let page: ChromiumPage;
let view: Page;

beforeAll(async () => {
  app = await startApp((web) => openChromium({ extension: 'dist/chrome', web }));
  for (const headline of ['Oldest', 'Middle', 'Newest']) {
    const story = newsPage({ headline, paragraphs: paragraphs(30, headline) });
    await visit(app, `https://reading.example/${headline}`, story);
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

const bodySize = () =>
  page.evaluate(() => {
    const body = document.querySelector('.article-body');
    return body ? getComputedStyle(body).fontSize : '';
  });

it('n and p, and two buttons, go through the list; Back leads out of it at once', async () => {
  await view.keyboard.press('n');
  await seeText(page, '.reader h1', 'Newest');
  const steps = await page.evaluate(() => history.length);
  await view.keyboard.press('n');
  await seeText(page, '.reader h1', 'Middle');
  await view.click(`[aria-label="${words('nextArticle')}"]`);
  await seeText(page, '.reader h1', 'Oldest');
  await view.keyboard.press('n');
  await view.keyboard.press('p');
  await seeText(page, '.reader h1', 'Middle');
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

it('the next article is that after the open one, also where the list has not been touched', async () => {
  await view.reload();
  await seeText(page, '.reader h1', 'Middle');
  await headlines(page, 3);
  await view.keyboard.press('n');
  await seeText(page, '.reader h1', 'Oldest');
  await view.reload();
  await headlines(page, 3);
  await view.keyboard.press('p');
  await seeText(page, '.reader h1', 'Middle');
});

it('the look that was chosen is seen at once, and the next day, in every theme without a complaint', async () => {
  const look = `[aria-label="${words('look')}"][aria-expanded]`;
  expect(await bodySize()).toBe('18px');
  await view.click(look);
  await view.click(`[aria-label="${words('lookLarger')}"]`);
  await view.waitForFunction(
    () => getComputedStyle(document.querySelector('.article-body') as Element).fontSize === '20px',
  );
  const found: string[] = [];
  for (const theme of ['lookDark', 'lookLight', 'lookSepia'] as const) {
    await view.click(`::-p-text(${words(theme)})`);
    found.push(...(await complaints(page)));
  }
  expect(found).toEqual([]);
  await view.reload();
  await seeText(page, '.reader h1', 'Middle');
  expect(await bodySize()).toBe('20px');
  expect(
    await view.$eval('.reader-scroll', (element) => getComputedStyle(element).backgroundColor),
  ).toBe('rgb(246, 236, 217)');
});

it('a key opens how articles are set, with the keyboard in it, and leaves it again', async () => {
  await view.keyboard.press('a');
  await view.waitForSelector('.look-panel button:focus');
  await view.keyboard.press('Escape');
  await view.waitForSelector('.look-panel', { hidden: true });
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('reader-scroll');
  await view.keyboard.press('?');
  await seeText(page, 'dialog[open]', words('keyLook'));
  await view.keyboard.press('Escape');
});

it('an article is set as its language is', async () => {
  const set = (language: string) =>
    view.$eval(
      '.article-body',
      (body, tag) => {
        (body.parentElement as HTMLElement).lang = tag;
        const { fontFamily, hyphens } = getComputedStyle(body);
        return { first: fontFamily.split(',')[0]?.replaceAll('"', ''), hyphens };
      },
      language,
    );
  const trims = await view.$eval('.reader', (reader) => {
    reader.classList.add('han');
    const body = reader.querySelector('.article-body');
    const style = body && getComputedStyle(body);
    const values = [style?.getPropertyValue('text-spacing-trim'), style?.lineBreak];
    reader.classList.remove('han');
    return values;
  });
  expect(trims).toEqual(['trim-start', 'strict']);
  expect(await set('zh-CN')).toMatchObject({ first: 'Songti SC' });
  expect(await set('zh-Hant')).toMatchObject({ first: 'Songti TC' });
  expect(await set('zh-TW')).toMatchObject({ first: 'Songti TC' });
  expect(await set('ja')).toMatchObject({ first: 'Hiragino Mincho ProN' });
  expect(await set('en')).toEqual({ first: 'Source Serif 4', hyphens: 'auto' });
});

it('an article is found where it was left, also in a window of another width', async () => {
  const topLine = () =>
    page.evaluate(() => {
      const { left, top } = (
        document.querySelector('.reader-scroll') as Element
      ).getBoundingClientRect();
      const at = document.elementFromPoint(left + 200, top + 12)?.closest('.article-body > *');
      return at ? [...(at.parentElement as Element).children].indexOf(at) : -1;
    });
  await view.$eval('.reader-scroll', (scroller) => {
    const block = document.querySelectorAll('.article-body > *')[11] as HTMLElement;
    scroller.scrollTop +=
      block.getBoundingClientRect().top - scroller.getBoundingClientRect().top + 5;
  });
  await poll('the place is kept', 5_000, async () =>
    (await readTable('readingPlaces')).length === 1 ? true : undefined,
  );
  await view.setViewport({ width: 900, height: 700 });
  await view.reload();
  await seeText(page, '.reader h1', 'Middle');
  await poll('the same paragraph at the top', 5_000, async () =>
    (await topLine()) === 11 ? true : undefined,
  );
  await view.setViewport({ width: 1_280, height: 900 });
});

it('a place that is left in haste is kept', async () => {
  await view.$eval('.reader-scroll', (scroller) => {
    const block = document.querySelectorAll('.article-body > *')[20] as HTMLElement;
    scroller.scrollTop += block.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  });
  // The page is told of the scroll in its next frame, and left in the one after it.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  await view.keyboard.press('n');
  await seeText(page, '.reader h1', 'Oldest');
  await poll('the place is kept', 5_000, async () => {
    const places = (await readTable('readingPlaces')) as { block: number }[];
    return places.some(({ block }) => block >= 19 && block <= 20) ? true : undefined;
  });
  await view.keyboard.press('p');
  await seeText(page, '.reader h1', 'Middle');
});

it('what is looked for in an article is counted, marked and gone to, and nothing is left of it', async () => {
  await view.keyboard.press('f');
  await view.waitForSelector('.find-bar input:focus');
  await view.keyboard.type('PART 2');
  await seeText(page, '.find-bar [role=status]', '1 of 11');
  await view.keyboard.press('Enter');
  await seeText(page, '.find-bar [role=status]', '2 of 11');
  const lookAt = () => {
    const [now] = [...(CSS.highlights.get('find-now') ?? [])] as Range[];
    const box = now?.getBoundingClientRect();
    return { all: CSS.highlights.get('find')?.size, text: now?.toString(), y: box?.top ?? -1 };
  };
  // The count is said first; then the text is marked and brought into view.
  const seen = await poll('the second place in view', 10_000, async () => {
    const now = await page.evaluate(lookAt);
    return now.text === 'part 2' && now.y > 100 && now.y < 860 ? now : undefined;
  });
  expect(seen.all).toBe(11);
  expect(await complaints(page)).toEqual([]);
  await view.keyboard.press('Escape');
  await view.waitForSelector('.find-bar', { hidden: true });
  await poll('the marks gone', 5_000, async () =>
    (await page.evaluate(() => CSS.highlights.get('find')?.size)) === 0 ? true : undefined,
  );
});

it('an article is copied with whose it is', async () => {
  await press(page, words('copy'));
  await seeText(page, '.bar [role=status]', words('copyDone'));
  const tab = app.tab.page;
  await visit(app, 'https://reading.example/paste', '<textarea autofocus></textarea>');
  await tab.bringToFront();
  await tab.focus('textarea');
  await tab.keyboard.press('v', { commands: ['Paste'] });
  const text = await tab.$eval('textarea', ({ value }) => value);
  await view.bringToFront();
  const lines = text.split('\n\n');
  expect(lines[0]).toBe('Middle');
  expect(lines[1]).toMatch(/reading\.example · .*2026/);
  expect(lines[2]).toContain('In part 1 of the Middle report');
  expect(lines.at(-1)).toBe('https://reading.example/Middle');
});

it('a print has the article alone and whole, black on white', async () => {
  await view.emulateMediaType('print');
  const seen = await page.evaluate(() => {
    const scroller = document.querySelector('.reader-scroll') as HTMLElement;
    const isSeen = (part: string) =>
      (document.querySelector(part)?.getClientRects().length ?? 0) > 0;
    return {
      chrome: ['.rail', '.shelf', '.bar', '.look-panel'].filter(isSeen),
      isCut: scroller.scrollHeight > scroller.clientHeight + 1,
      colour: getComputedStyle(scroller).color,
      ground: getComputedStyle(scroller).backgroundColor,
    };
  });
  await view.emulateMediaType('screen');
  expect(seen).toEqual({
    chrome: [],
    isCut: false,
    colour: 'rgb(0, 0, 0)',
    ground: 'rgb(255, 255, 255)',
  });
});
