import { afterAll, beforeAll, expect, it } from 'vitest';
import { fill, headlines, press, seeText, textOf } from '../../../tools/browser/screen.ts';
import { poll, type ExtensionPage, type Session } from '../../../tools/browser/session.ts';
import type { Web } from '../../../tools/browser/web.ts';
import { words } from '../../../tools/browser/words.ts';
import { clickForCard, inArchive, startApp, visit, type App } from './app.ts';
import { readArchive } from './archive.ts';
import { newsPage } from './news-page.ts';

const STORIES = ['Zeppelin lands', 'Zeppelin leaves', 'A mountain stays'];

/** Runs in a page: a key, as it comes to what has the focus. */
function keyInPage(name: string): void {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  (document.activeElement ?? document.body).dispatchEvent(event);
}

/** Runs in a page: a click on the first element of that kind which has the text. */
function clickInPage(selector: string, text: string): boolean {
  const found = [...document.querySelectorAll(selector)].find((one) =>
    one.textContent.includes(text),
  );
  found?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  return found !== undefined;
}

const addressOf = (page: ExtensionPage): Promise<string> =>
  page.evaluate(() => decodeURIComponent(location.hash.replaceAll('+', ' ')));

async function clickOn(page: ExtensionPage, selector: string, text = ''): Promise<void> {
  await poll(`${selector} with "${text}"`, 10_000, async () =>
    (await page.evaluate(clickInPage, selector, text)) ? true : undefined,
  );
}

/** The screens of a filled archive, in one browser. */
export function describeScreens(open: (web: Web) => Promise<Session>): void {
  let app: App<Session>;
  beforeAll(async () => {
    app = await startApp(open);
    for (const headline of STORIES) {
      const address = `https://screens.example/${headline.replaceAll(' ', '-')}`;
      await visit(app, address, newsPage({ headline }));
      await clickForCard(app);
    }
  });
  afterAll(() => app.close());

  const starred = async () => {
    const { posts } = await readArchive(app.session);
    return posts.filter((post) => 'starred' in post && post.starred === true).length;
  };

  it('a facet narrows the list down, is an address, and is left again', async () => {
    await inArchive(app.session, async (page) => {
      await fill(page, 'input[type=search]', 'headline:zeppelin');
      await headlines(page, 2);
      const source = (await textOf(page, '.rail-more .rail-label')).trim();
      await seeText(page, '.rail-more .rail-note', '2');
      await clickOn(page, '.rail-more a', source);
      await textOf(page, '.rail-more a[aria-current=true]');
      expect(await addressOf(page)).toBe(`#?q=headline:zeppelin source:"${source}"`);
      await headlines(page, 2);
      await page.evaluate(() => history.back());
      await poll('the search before', 10_000, async () =>
        (await addressOf(page)) === '#?q=headline:zeppelin' ? true : undefined,
      );
    });
  });

  it('a search that is kept stands in the rail with its count, in another window too, until it is let go', async () => {
    await inArchive(app.session, async (page) => {
      await fill(page, 'input[type=search]', 'zeppelin');
      await headlines(page, 2);
      await press(page, words('saveSearch'));
      await seeText(page, '.rail-saved', 'zeppelin');
    });
    await inArchive(app.session, async (page) => {
      await seeText(page, '.rail-saved .rail-note', '2');
      await clickOn(page, '.rail-saved a');
      await headlines(page, 2);
      expect(await addressOf(page)).toBe('#?q=zeppelin');
      await clickOn(page, '.rail-saved button');
      await poll('no search kept', 10_000, async () =>
        (await page.evaluate(() => document.querySelector('.rail-saved') === null))
          ? true
          : undefined,
      );
    });
  });

  it('all that are listed are starred at once, and it is undone from a window that is opened later', async () => {
    await inArchive(app.session, async (page) => {
      await headlines(page, 3);
      for (const key of ['j', 'x']) await page.evaluate(keyInPage, key);
      await press(page, words('selectAll'));
      await seeText(page, '.selection .count', '3');
      await press(page, words('starPosts'));
      await seeText(page, '.toast', '3');
    });
    await inArchive(app.session, async (page) => {
      await headlines(page, 3);
      expect(await page.evaluate(() => document.querySelectorAll('.row [role=img]').length)).toBe(
        3,
      );
      await press(page, words('undo'));
      await seeText(page, '.toast', words('restored'));
      await poll('no star', 10_000, async () =>
        (await page.evaluate(() => document.querySelector('.row [role=img]') === null))
          ? true
          : undefined,
      );
    });
    expect(await starred()).toBe(0);
  });

  it('a year at a glance is drawn, told as a table, and leads to the articles of a day', async () => {
    await inArchive(
      app.session,
      async (page) => {
        await textOf(page, '.year h1');
        const drawn = () => page.evaluate(() => document.querySelectorAll('.calendar rect').length);
        expect(await drawn()).toBeGreaterThan(364);
        await clickOn(page, '.year summary');
        await textOf(page, '.year-table tbody tr');
        await clickOn(page, '.calendar a');
        await seeText(page, '.found-count', '3');
        expect(await addressOf(page)).toMatch(/^#year.*\?q=saved:\d{4}-\d\d-\d\d$/);
      },
      '#year',
    );
  });

  it('the storage page says what each part takes, and the index is made anew', async () => {
    const options = await app.session.openExtensionPage('options/index.html');
    await textOf(options, '.parts');
    const parts = () => options.evaluate(() => document.querySelectorAll('.parts tbody tr').length);
    expect(await parts()).toBeGreaterThan(3);
    await press(options, words('indexRebuild'));
    await seeText(options, '#storage ~ * [role=status]', '3');
    await options.close();
    await inArchive(app.session, async (page) => {
      await fill(page, 'input[type=search]', 'mountain');
      expect(await headlines(page, 1)).toEqual(['A mountain stays']);
    });
  });

  it('? says all keys and what a search understands', async () => {
    await inArchive(app.session, async (page) => {
      await headlines(page, 3);
      await page.evaluate(keyInPage, '?');
      await seeText(page, 'dialog[open]', words('keyUndo'));
      await seeText(page, 'dialog[open]', 'headline:');
      await press(page, words('close'));
      await poll('no dialog', 10_000, async () =>
        (await page.evaluate(() => document.querySelector('dialog[open]') === null))
          ? true
          : undefined,
      );
    });
  });
}
