import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFirefox } from '../../../tools/browser/firefox.ts';
import { frozenPage } from '../../../tools/browser/frozen-page.ts';
import type { Session } from '../../../tools/browser/session.ts';
import { words } from '../../../tools/browser/words.ts';
import { clickForCard, startApp, type App } from '../support/app.ts';
import { readArchive } from '../support/archive.ts';
import { newsPage } from '../support/news-page.ts';
import { listPage, PDF, searchPage, videoPage } from '../support/other-pages.ts';

const SITE = 'https://coast.example';
const GALLERY = 'https://addons.mozilla.org/firefox/';

let app: App<Session>;
beforeAll(async () => {
  app = await startApp((web) => openFirefox({ extension: 'dist/firefox', web }));
  app.web.serve(`${SITE}/sea`, frozenPage(listPage()));
  app.web.serve(`${SITE}/search?q=herring`, frozenPage(searchPage()));
  app.web.serve(`${SITE}/watch?v=storm`, frozenPage(videoPage()));
  app.web.serve(`${SITE}/story`, frozenPage(newsPage()));
  app.web.serve(`${SITE}/report.pdf`, {
    body: PDF,
    headers: { 'content-type': 'application/pdf' },
  });
  app.web.serve(GALLERY, frozenPage(newsPage()));
});
afterAll(() => app.close());

describe('what is no article is said in Firefox too, and nothing is written', () => {
  it.each([
    ['a list of stories', `${SITE}/sea`, 'notArticleListCount'],
    ['results of a search', `${SITE}/search?q=herring`, 'notArticleSearch'],
    ['a wall of videos', `${SITE}/watch?v=storm`, 'notArticleVideo'],
    ['a page of the browser', 'about:support', 'browserPageText'],
    ['a PDF', `${SITE}/report.pdf`, 'pdfText'],
    ['the extension gallery', GALLERY, 'galleryText'],
    ['the source of a page', `view-source:${SITE}/story`, 'viewSourceText'],
  ])('%s', async (_what, address, sentence) => {
    await app.tab.go(address);
    const card = await clickForCard(app);
    expect(card.said).toContain(words(sentence));
    expect(card.state).toBe('failed');
    expect((await readArchive(app.session)).posts).toEqual([]);
  });
});
