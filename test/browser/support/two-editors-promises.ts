import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillLabelled, press, seeText, textOf } from '../../../tools/browser/screen.ts';
import type { ExtensionPage, Session } from '../../../tools/browser/session.ts';
import type { Web } from '../../../tools/browser/web.ts';
import { words } from '../../../tools/browser/words.ts';
import { clickForCard, startApp, visit, type App } from './app.ts';
import { readArchive } from './archive.ts';
import { newsPage } from './news-page.ts';

type Paged<Page> = Omit<Session, 'openExtensionPage'> & {
  openExtensionPage(path: string): Promise<Page>;
};

/** Two windows that correct one article: the later one sees both versions, and decides. */
export function describeTwoEditors<Page extends ExtensionPage>(
  open: (web: Web) => Promise<Paged<Page>>,
  look: (page: Page) => Promise<unknown>,
): void {
  let app: App<Paged<Page>>;
  let id = '';
  beforeAll(async () => {
    app = await startApp(open);
    await visit(app, 'https://coast.example/berths', newsPage({ headline: 'At first' }));
    await clickForCard(app);
    const { posts } = await readArchive(app.session);
    id = String(posts[0]?.id);
  });
  afterAll(() => app.close());

  const openEditor = async (): Promise<Page> => {
    const page = await app.session.openExtensionPage(`popup/archive.html#post/${id}`);
    await textOf(page, '.article-body');
    await press(page, words('edit'));
    // The form has read the post: what is saved from here on, it does not know.
    await textOf(page, '.edit-fields');
    return page;
  };
  const typed = async (page: Page, headline: string): Promise<void> => {
    await fillLabelled(page, words('fieldHeadline'), headline);
    await press(page, words('save'));
  };
  /** Two editors of the post as it is; the first saves, then the second is told. */
  const collide = async (first: string, second: string): Promise<Page> => {
    const [one, other] = [await openEditor(), await openEditor()];
    await typed(one, first);
    await seeText(one, '.reader', first);
    await one.close();
    await typed(other, second);
    await seeText(other, '.edit-conflict', first);
    await seeText(other, '.edit-conflict', second);
    return other;
  };

  it('the later one keeps its own over the other', async () => {
    const page = await collide('By the first', 'By the second');
    await look(page);
    await press(page, words('editKeepMine'));
    await seeText(page, '.reader', 'By the second');
    await page.close();
    expect((await readArchive(app.session)).posts).toMatchObject([{ headline: 'By the second' }]);
  });

  it('the later one takes what the other has saved', async () => {
    const page = await collide('By the third', 'By the fourth');
    await press(page, words('editTakeTheirs'));
    await press(page, words('save'));
    await seeText(page, '.reader', 'By the third');
    await page.close();
    expect((await readArchive(app.session)).posts).toMatchObject([{ headline: 'By the third' }]);
  });
}
