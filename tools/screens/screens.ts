import type { ChromiumSession, ChromiumTab } from '../browser/chromium.ts';
import type { ChromiumPage } from '../browser/chromium-page.ts';
import { fill, textOf } from '../browser/screen.ts';
import type { Web } from '../browser/web.ts';
import { fixturePage } from '../corpus/page-source.ts';

/** A browser that stands before a large archive. */
export type Stage = {
  session: ChromiumSession;
  tab: ChromiumTab;
  web: Web;
  language: 'en' | 'zh-CN';
};

/** A screen: how it is come to. `every`: of interest in each language and scheme. */
export type Screen = {
  name: string;
  every?: true;
  open(stage: Stage): Promise<ChromiumPage>;
};

const WINDOW = { width: 1_280, height: 860 };
const STORY = fixturePage('www.jiangcheng-caijing.example/jiangkou-port-trial');
const START = fixturePage('harbourtimes.example/start-page');

async function click({ tab, web }: Stage, page: typeof STORY): Promise<ChromiumPage> {
  web.serve(page.url, { body: page.html() });
  await tab.go(page.url);
  const popup = await tab.clickToolbar();
  await textOf(popup, '.list .row-headline');
  await textOf(popup, '[data-state]:not([data-state=saving])');
  return popup;
}

/** Opens a page of the extension, once `shows` has text. */
export async function openAt(
  { session }: Stage,
  path: string,
  shows: string,
): Promise<ChromiumPage> {
  const page = await session.openExtensionPage(path);
  await (await page.page()).setViewport(WINDOW);
  await textOf(page, shows);
  return page;
}

/** Opens a part of the archive at an address, with its list there. */
async function archiveAt(stage: Stage, hash: string, shows: string): Promise<ChromiumPage> {
  const page = await openAt(stage, `popup/archive.html${hash}`, shows);
  await textOf(page, '.list .row-headline');
  await textOf(page, '.rail-more .rail-line');
  await textOf(page, '.rail-part:first-of-type .rail-line:nth-child(2) .rail-note');
  return page;
}

async function readFirst(page: ChromiumPage): Promise<ChromiumPage> {
  const view = await page.page();
  await view.click('.list .row-headline');
  await textOf(page, '.article-body');
  return page;
}

/** What `npm run screenshots` takes pictures of. */
export const SCREENS: readonly Screen[] = [
  { name: 'popup', every: true, open: (stage) => click(stage, STORY) },
  {
    name: 'archive',
    every: true,
    open: async (stage) => readFirst(await archiveAt(stage, '', '.list .row-headline')),
  },
  { name: 'popup-not-an-article', open: (stage) => click(stage, START) },
  {
    name: 'search',
    open: async (stage) => {
      const page = await archiveAt(stage, '', '.list .row-headline');
      const headline = await textOf(page, '.list .row-headline');
      await fill(page, 'input[type=search]', `${headline.slice(0, 2)} -is:read source:`);
      await textOf(page, '.found-count');
      return readFirst(page);
    },
  },
  {
    name: 'no-match',
    open: async (stage) => {
      const page = await archiveAt(stage, '', '.list .row-headline');
      await fill(page, 'input[type=search]', '貔貅 headline:zeppelin');
      await textOf(page, '.shelf .list-state');
      return page;
    },
  },
  {
    name: 'selection',
    open: async (stage) => {
      const page = await archiveAt(stage, '', '.list .row-headline');
      const view = await page.page();
      for (const key of ['j', 'x', 'j', 'x', 'j'] as const) await view.keyboard.press(key);
      await textOf(page, '.selection');
      return page;
    },
  },
  {
    name: 'year',
    open: async (stage) => {
      const page = await archiveAt(stage, '#year/2025', '.year h1');
      const view = await page.page();
      await view.waitForSelector('[aria-labelledby=year-words][aria-busy=false]');
      return page;
    },
  },
  {
    name: 'keys',
    open: async (stage) => {
      const page = await archiveAt(stage, '', '.list .row-headline');
      await (await page.page()).keyboard.press('?');
      await textOf(page, 'dialog[open]');
      return page;
    },
  },
  {
    name: 'storage',
    open: async (stage) => {
      const page = await openAt(stage, 'options/index.html', '.parts');
      await (await page.page()).$eval('#storage', (title) => title.scrollIntoView());
      return page;
    },
  },
  { name: 'options', open: (stage) => openAt(stage, 'options/index.html', '.parts') },
];

/** Screens of an archive in which nothing is yet. */
export const EMPTY_SCREENS: readonly Screen[] = [
  { name: 'empty', open: (stage) => openAt(stage, 'popup/archive.html', '.list-state') },
];
