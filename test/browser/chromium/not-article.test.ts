import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium, type ChromiumSession } from '../../../tools/browser/chromium.ts';
import { frozenPage } from '../../../tools/browser/frozen-page.ts';
import { readCard } from '../../../tools/capture/read-card.ts';
import { fixturePage } from '../../../tools/corpus/page-source.ts';
import { CARD_LIMIT, click, clickForCard, startApp, visit, type App } from '../support/app.ts';
import { readArchive } from '../support/archive.ts';
import { denyFileAccess } from '../support/file-access.ts';
import { newsPage } from '../support/news-page.ts';
import { listPage, PDF, searchPage, videoPage } from '../support/other-pages.ts';
import { press } from '../../../tools/browser/screen.ts';
import { words } from '../../../tools/browser/words.ts';

const SITE = 'https://coast.example';
const START = fixturePage('harbourtimes.example/start-page');
const folder = mkdtempSync(join(tmpdir(), 'jianbao-files-'));
const file = join(folder, 'story.html');

let app: App<ChromiumSession>;
beforeAll(async () => {
  writeFileSync(file, newsPage());
  app = await startApp((web) => openChromium({ extension: 'dist/chrome', web }));
  app.web.serve(`${SITE}/sea`, frozenPage(listPage()));
  app.web.serve(`${SITE}/search?q=herring`, frozenPage(searchPage()));
  app.web.serve(`${SITE}/watch?v=storm`, frozenPage(videoPage()));
  app.web.serve(`${SITE}/story`, frozenPage(newsPage()));
  const pdf = { 'content-type': 'application/pdf' };
  app.web.serve(`${SITE}/report.pdf`, { body: PDF, headers: pdf });
  app.web.serve('https://chromewebstore.google.com/detail/x', frozenPage(newsPage()));
  app.web.serve(START.url, frozenPage(START.html()));
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

async function expectRefusal(address: string, sentence: string): Promise<void> {
  const before = (await readArchive(app.session)).posts.length;
  const tab = await app.session.openTab();
  await tab.go(address);
  const card = await clickForCard({ tab });
  await tab.close();
  expect(card.said).toContain(words(sentence));
  expect(card.state).toBe('failed');
  expect((await readArchive(app.session)).posts).toHaveLength(before);
}

describe('what is no article is said, each with its own sentence, and nothing is written', () => {
  it.each([
    ['a start page', START.url, 'notArticleStartCount'],
    ['a list of stories', `${SITE}/sea`, 'notArticleListCount'],
    ['results of a search', `${SITE}/search?q=herring`, 'notArticleSearch'],
    ['a wall of videos', `${SITE}/watch?v=storm`, 'notArticleVideo'],
    ['a page of the browser', 'chrome://version', 'browserPageText'],
    ['a PDF', `${SITE}/report.pdf`, 'pdfText'],
    ['the extension gallery', 'https://chromewebstore.google.com/detail/x', 'galleryText'],
    // Chromium does not tell extensions the address of what follows.
    ['the source of a page', `view-source:${SITE}/story`, 'hiddenPageText'],
    ['an empty tab', 'about:blank', 'hiddenPageText'],
  ])('%s', (_what, address, sentence) => expectRefusal(address, sentence));
});

it('"Save anyway" saves a page that does not look like an article', async () => {
  await visit(app, START.url, START.html());
  await click(app, async (popup, card) => {
    expect(card.state).toBe('failed');
    await press(popup, words('saveAnyway'));
    expect((await readCard(popup, CARD_LIMIT)).state).toBe('saved');
  });
  const { posts } = await readArchive(app.session);
  expect(posts.map(({ url }) => url)).toEqual([START.url]);
});

it('a file without access to files', async () => {
  await denyFileAccess(app.session);
  await expectRefusal(pathToFileURL(file).href, 'hiddenPageOrFileText');
});
