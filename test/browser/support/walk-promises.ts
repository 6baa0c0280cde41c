import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll, type Session } from '../../../tools/browser/session.ts';
import type { Web } from '../../../tools/browser/web.ts';
import { fixturePage } from '../../../tools/corpus/page-source.ts';
import { click, clickForCard, inArchive, startApp, visit, type App } from './app.ts';
import { readArchive } from './archive.ts';
import { newsPage, paragraphs } from './news-page.ts';
import { fill, headlines, openRow, press, seeText, textOf } from '../../../tools/browser/screen.ts';
import { words } from '../../../tools/browser/words.ts';

const CHINESE = fixturePage('www.jiangcheng-caijing.example/jiangkou-port-trial');
const HEADLINE = '江口港三期码头试运行 全程无人化装卸效率提升近四成';
const BERTHS = 'https://coast.example/2026/03/02/berths';

/** So much beside the story that it takes Firefox long enough to close the popup meanwhile. */
const MUCH = `<section hidden>${'<i><b></b></i>'.repeat(50_000)}</section>`;

/** Chromium reads that too soon: its page is busy. Firefox opens no popup over a busy page. */
function beBusy(): void {
  setTimeout(() => {
    const end = performance.now() + 2_000;
    while (performance.now() < end);
  });
}

function isSaving(): true | undefined {
  const card = document.querySelector<HTMLElement>('[data-state]');
  return card?.dataset['state'] === 'saving' && performance.now() > 150 ? true : undefined;
}

/** The main job, whole, as the reader of one browser meets it. The tests build on each other. */
export function describeWalk(open: (web: Web) => Promise<Session>): void {
  let app: App<Session>;
  beforeAll(async () => {
    app = await startApp(open);
  });
  afterAll(() => app.close());

  describe('a click on the toolbar button', () => {
    it('saves the article, and says so once it is in the archive', async () => {
      await visit(app, CHINESE.url, CHINESE.html());
      const card = await clickForCard(app);
      expect(card).toMatchObject({ state: 'saved', post: { headline: HEADLINE } });
      expect(card.post?.source?.name).toBe('长江航运日报');
      expect(card.post?.text).toContain('四个半小时之后，这艘船离泊下行');
    });

    it('says of an unchanged page that it is already saved, and keeps one post', async () => {
      expect(await clickForCard(app)).toMatchObject({ state: 'unchanged' });
      expect((await readArchive(app.session)).posts).toHaveLength(1);
    });

    it('loses nothing when the popup is closed before the answer', async () => {
      await visit(app, BERTHS, newsPage({ tail: MUCH }));
      if (app.session.browser === 'chromium') await app.tab.evaluate(beBusy);
      const popup = await app.tab.clickToolbar();
      await poll('a card that is not done yet', 5_000, () => popup.evaluate(isSaving), 5);
      await popup.close();
      const kept = async () => (await readArchive(app.session)).posts.map((post) => post.headline);
      await expect.poll(kept, { timeout: 10_000 }).toContain('Council settles the price of berths');
    });

    it('adds a revision when the text has changed, and keeps the older one', async () => {
      await visit(
        app,
        BERTHS,
        newsPage({ paragraphs: paragraphs(7, 'revised harbour'), tail: MUCH }),
      );
      expect(await clickForCard(app)).toMatchObject({ state: 'revised' });
      const { posts, revisions } = await readArchive(app.session);
      expect(posts).toHaveLength(2);
      expect(revisions).toHaveLength(1);
      expect(revisions[0]?.text).toContain('of the harbour report');
    });

    it('is taken back by Undo', async () => {
      await visit(
        app,
        'https://coast.example/undo',
        newsPage({ headline: 'A story saved in error' }),
      );
      await click(app, async (popup, card) => {
        expect(card.state).toBe('saved');
        await press(popup, words('undo'));
        await seeText(popup, '.card', words('undoneTitle'));
      });
      expect((await readArchive(app.session)).posts).toHaveLength(2);
    });

    it('says of a start page that it is none, and writes nothing', async () => {
      const start = fixturePage('harbourtimes.example/start-page');
      await visit(app, start.url, start.html());
      const card = await clickForCard(app);
      expect(card.state).toBe('failed');
      expect(card.post).toBeUndefined();
      expect((await readArchive(app.session)).posts).toHaveLength(2);
    });
  });

  describe('the archive', () => {
    it('finds a Chinese substring of the body', async () => {
      await inArchive(app.session, async (page) => {
        await headlines(page, 2);
        await fill(page, 'input[type=search]', '吊具在夜色里');
        expect(await headlines(page, 1)).toEqual([HEADLINE]);
      });
    });

    it('says so when nothing matches', async () => {
      await inArchive(app.session, async (page) => {
        await headlines(page, 2);
        await fill(page, 'input[type=search]', 'no such words anywhere');
        await seeText(page, '.list-state', words('noMatchTitle'));
      });
    });

    it('reads an article without asking the network, and its pictures only when asked', async () => {
      const isPicture = ({ url }: { url: string }) => url.startsWith('https://img.jiangcheng');
      await inArchive(app.session, async (page) => {
        await openRow(page, HEADLINE);
        expect(await textOf(page, '.reader')).toContain('四个半小时之后，这艘船离泊下行');
        expect(app.web.seen.filter(isPicture)).toEqual([]);
        await press(page, words('showPictures'));
        await expect.poll(() => app.web.seen.filter(isPicture).length).toBeGreaterThan(0);
      });
    });

    it('deletes with a way back', async () => {
      await inArchive(app.session, async (page) => {
        await openRow(page, HEADLINE);
        await textOf(page, '.reader');
        await press(page, words('delete'));
        await headlines(page, 1);
        await press(page, words('undo'));
        expect(await headlines(page, 2)).toContain(HEADLINE);
      });
    });
  });
}
