import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillArchive } from '../../../tools/bench/fill-archive.ts';
import { backUpIn, restoreIn } from '../../../tools/browser/backup.ts';
import { fillLabelled, press, seeText, textOf } from '../../../tools/browser/screen.ts';
import type { ExtensionPage, Session } from '../../../tools/browser/session.ts';
import type { Web } from '../../../tools/browser/web.ts';
import { words } from '../../../tools/browser/words.ts';
import { archiveFile } from '../../support/archive-files.ts';
import { cliFolder } from '../../support/run-cli.ts';
import { inArchive, startApp, type App } from './app.ts';
import { readArchive } from './archive.ts';

const POSTS = 250;

type Paged<Page> = Omit<Session, 'openExtensionPage'> & {
  openExtensionPage(path: string): Promise<Page>;
};

/** A backup of one browser's archive, and the way back. The tests build on each other. */
export function describeBackup<Page extends ExtensionPage>(
  open: (web: Web) => Promise<Paged<Page>>,
  look: (page: Page) => Promise<unknown>,
): void {
  let app: App<Paged<Page>>;
  let file = '';
  let before: Awaited<ReturnType<typeof readArchive>>;
  beforeAll(async () => {
    app = await startApp(open);
    await fillArchive(app.session, POSTS);
    before = await readArchive(app.session);
  });
  afterAll(() => app.close());

  const inOptions = async (act: (page: Page) => Promise<unknown>): Promise<void> => {
    const page = await app.session.openExtensionPage('options/index.html');
    try {
      await act(page);
    } finally {
      await page.close();
    }
  };

  it('everything leaves in one file', async () => {
    await inOptions(async (page) => {
      file = await backUpIn(app.session, page);
      await seeText(page, 'main', `Backed up: ${POSTS} articles.`);
      await look(page);
    });
    expect(file.trimEnd().split('\n')).toHaveLength(POSTS + 3);
  });

  it('comes back after everything was deleted, with the search', async () => {
    await inOptions(async (page) => {
      await fillLabelled(page, words('deleteConfirm'), words('deleteWord'));
      await press(page, words('deleteEverything'));
      await seeText(page, '.danger', words('deletedEverything'));
      await restoreIn(page, file);
      await seeText(page, 'main', `${POSTS} articles not here yet`);
      await look(page);
      await press(page, words('restoreStart'));
      await seeText(page, 'main', words('restoreDone'));
      await look(page);
    });
    expect(await readArchive(app.session)).toEqual(before);
    await inArchive(app.session, (page) => textOf(page, '.row-headline'));
  });

  it('of a file that was cut off the rest is named, and what is here stays', async () => {
    await inOptions(async (page) => {
      await restoreIn(page, file.slice(0, Math.round(file.length / 2)));
      await seeText(page, 'main', words('restorePlan'));
      await seeText(page, '.report summary', `${words('restoreDamage')} 1`);
      await press(page, words('restoreStart'));
      await seeText(page, 'main', words('restoreDone'));
    });
    expect(await readArchive(app.session)).toEqual(before);
  });

  it('one that the command line made of a folder of posts comes in too', async () => {
    const folder = cliFolder();
    try {
      const posts = Array.from({ length: 40 }, (_, n) => archiveFile(n + 1));
      folder.put(posts.map(({ path, text }) => ({ path: `site/${path}`, text })));
      expect(folder.run('import', 'site', '--to', 'all.jsonl').code).toBe(0);
      const made = folder.files('.').get('all.jsonl')?.toString() ?? '';
      await inOptions(async (page) => {
        await restoreIn(page, made);
        await seeText(page, 'main', '40 articles not here yet');
        await press(page, words('restoreStart'));
        await seeText(page, 'main', words('restoreDone'));
      });
    } finally {
      folder.remove();
    }
    expect((await readArchive(app.session)).posts).toHaveLength(POSTS + 40);
  });
}
