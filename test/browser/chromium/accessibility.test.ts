import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium, type ChromiumSession } from '../../../tools/browser/chromium.ts';
import type { ChromiumPage } from '../../../tools/browser/chromium-page.ts';
import { fill, openRow, textOf } from '../../../tools/browser/screen.ts';
import { readCard } from '../../../tools/capture/read-card.ts';
import { fixturePage } from '../../../tools/corpus/page-source.ts';
import { CARD_LIMIT, clickForCard, startApp, visit, type App } from '../support/app.ts';
import { complaints } from '../support/axe.ts';
import { newsPage, paragraphs } from '../support/news-page.ts';

const START = fixturePage('harbourtimes.example/start-page');
const STORY = fixturePage('www.jiangcheng-caijing.example/jiangkou-port-trial');
const BERTHS = 'https://coast.example/berths';

/** Presses the nth quiet button of the card; names differ by language. */
function pressOnCard(at: number): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('.card .acts button')];
  buttons.at(at)?.click();
}

type Chromium = App<ChromiumSession>;

/** Clicks the toolbar button, lets `prepare` bring the popup into its state, and asks axe. */
async function popupComplaints(
  { tab }: Chromium,
  prepare: (popup: ChromiumPage, state: string) => Promise<unknown>,
): Promise<string[]> {
  const popup = await tab.clickToolbar();
  try {
    const { state } = await readCard(popup, CARD_LIMIT);
    await textOf(popup, '.foot, .list-state');
    await prepare(popup, state);
    return await complaints(popup);
  } finally {
    await popup.close();
  }
}

async function pageComplaints(
  { session }: Chromium,
  path: string,
  prepare: (page: ChromiumPage) => Promise<unknown>,
): Promise<string[]> {
  const page = await session.openExtensionPage(path);
  try {
    await (await page.page()).setViewport({ width: 1280, height: 900 });
    await prepare(page);
    return await complaints(page);
  } finally {
    await page.close();
  }
}

describe.each(['en', 'zh-CN'] as const)('axe finds nothing, in both schemes, in %s', (language) => {
  let app: Chromium;
  beforeAll(async () => {
    app = await startApp((web) => openChromium({ extension: 'dist/chrome', web, language }));
  });
  afterAll(() => app.close());

  const seeState = (wanted: string) => async (_popup: ChromiumPage, state: string) =>
    expect(state).toBe(wanted);

  it('popup: not an article, an empty archive', async () => {
    await visit(app, START.url, START.html());
    expect(await popupComplaints(app, seeState('failed'))).toEqual([]);
  });

  it('archive: empty', async () => {
    const empty = (page: ChromiumPage) => textOf(page, '.list-state');
    expect(await pageComplaints(app, 'popup/archive.html', empty)).toEqual([]);
  });

  it('archive: a year without articles', async () => {
    const empty = (page: ChromiumPage) => textOf(page, '.pane h1');
    expect(await pageComplaints(app, 'popup/archive.html#year', empty)).toEqual([]);
  });

  it('popup: saved', async () => {
    await visit(app, STORY.url, STORY.html());
    expect(await popupComplaints(app, seeState('saved'))).toEqual([]);
  });

  it('popup: already saved', async () => {
    expect(await popupComplaints(app, seeState('unchanged'))).toEqual([]);
  });

  it('popup: saved, but something is missing', async () => {
    await visit(app, `${BERTHS}/undated`, newsPage({ published: undefined }));
    expect(await popupComplaints(app, seeState('saved'))).toEqual([]);
  });

  it('popup: the story has changed', async () => {
    await visit(app, BERTHS, newsPage());
    await clickForCard(app);
    await visit(app, BERTHS, newsPage({ paragraphs: paragraphs(9, 'changed') }));
    expect(await popupComplaints(app, seeState('revised'))).toEqual([]);
  });

  it('popup: taken back', async () => {
    await visit(app, `${BERTHS}/undo`, newsPage({ headline: 'To be taken back' }));
    const undo = async (popup: ChromiumPage) => {
      await popup.evaluate(pressOnCard, -1);
      await textOf(popup, '[data-state=undone]');
    };
    expect(await popupComplaints(app, undo)).toEqual([]);
  });

  it('popup: the reader', async () => {
    await visit(app, STORY.url, STORY.html());
    const read = async (popup: ChromiumPage) => {
      await popup.evaluate(pressOnCard, 0);
      await textOf(popup, '.article-body');
    };
    expect(await popupComplaints(app, read)).toEqual([]);
  });

  it('popup: the form that edits', async () => {
    const edit = async (popup: ChromiumPage) => {
      await popup.evaluate(pressOnCard, 1);
      await textOf(popup, 'form.edit');
    };
    expect(await popupComplaints(app, edit)).toEqual([]);
  });

  it('popup: a search with hits, and one without', async () => {
    const hits = async (popup: ChromiumPage) => {
      await fill(popup, 'input[type=search]', '吊具');
      await textOf(popup, '.list mark');
    };
    expect(await popupComplaints(app, hits)).toEqual([]);
    const none = async (popup: ChromiumPage) => {
      await fill(popup, 'input[type=search]', 'nothing has these words');
      await textOf(popup, '.list-state');
    };
    expect(await popupComplaints(app, none)).toEqual([]);
  });

  it('popup: a page of the browser', async () => {
    await app.tab.go('chrome://version');
    expect(await popupComplaints(app, seeState('failed'))).toEqual([]);
  });

  it('archive: the list, and the reader beside it', async () => {
    const list = (page: ChromiumPage) => textOf(page, '.row-headline');
    expect(await pageComplaints(app, 'popup/archive.html', list)).toEqual([]);
    const read = async (page: ChromiumPage) => {
      await openRow(page, '江口港');
      await textOf(page, '.article-body');
    };
    expect(await pageComplaints(app, 'popup/archive.html', read)).toEqual([]);
  });

  it('archive: a selection with its form, a kept search, the keys, the import', async () => {
    const select = async (page: ChromiumPage) => {
      const view = await page.page();
      await textOf(page, '.row-headline');
      await view.click('.row .mono');
      await textOf(page, '.selection');
    };
    expect(await pageComplaints(app, 'popup/archive.html', select)).toEqual([]);
    const form = async (page: ChromiumPage) => {
      await select(page);
      await (await page.page()).click('.selection .quiet-acts:last-child button');
      await textOf(page, '.bulk-form');
    };
    expect(await pageComplaints(app, 'popup/archive.html', form)).toEqual([]);
    const keep = async (page: ChromiumPage) => {
      await fill(page, 'input[type=search]', '吊具 source: colour:red');
      await textOf(page, '.query-notes');
      await (await page.page()).click('.list-head button:not([aria-pressed])');
      await textOf(page, '.rail-saved');
    };
    expect(await pageComplaints(app, 'popup/archive.html', keep)).toEqual([]);
    const keys = async (page: ChromiumPage) => {
      await textOf(page, '.row-headline');
      await (await page.page()).keyboard.press('?');
      await textOf(page, 'dialog[open]');
      // It opens at its top, however long it is.
      expect(await page.evaluate(() => document.querySelector('dialog')?.scrollTop)).toBe(0);
    };
    expect(await pageComplaints(app, 'popup/archive.html', keys)).toEqual([]);
    const bring = (page: ChromiumPage) => textOf(page, '.export-panel');
    expect(await pageComplaints(app, 'popup/archive.html#import', bring)).toEqual([]);
  });

  it('archive: the export', async () => {
    const panel = (page: ChromiumPage) => textOf(page, '.export-panel');
    expect(await pageComplaints(app, 'popup/archive.html#export', panel)).toEqual([]);
  });

  it('and does find a button without a name, when there is one', async () => {
    const spoil = (page: ChromiumPage) =>
      page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
    const found = await pageComplaints(app, 'options/index.html', spoil);
    expect(found.map((line) => line.split(':')[0])).toContain('light button-name');
  });

  it('options', async () => {
    // What is read from the archive comes last.
    const whole = (page: ChromiumPage) => textOf(page, '.parts');
    expect(await pageComplaints(app, 'options/index.html', whole)).toEqual([]);
  });
});
