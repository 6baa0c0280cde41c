import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillArchive } from '../../../tools/bench/fill-archive.ts';
import { keepBackupFolder, backupFolderFiles } from '../../../tools/browser/backup.ts';
import { openChromium } from '../../../tools/browser/chromium.ts';
import { seeText, textOf } from '../../../tools/browser/screen.ts';
import { poll } from '../../../tools/browser/session.ts';
import { words } from '../../../tools/browser/words.ts';
import { inArchive, startApp, type App } from '../support/app.ts';
import { complaints } from '../support/axe.ts';

const POSTS = 60;
let app: App<Awaited<ReturnType<typeof openChromium>>>;

beforeAll(async () => {
  app = await startApp((web) => openChromium({ extension: 'dist/chrome', web }));
  await fillArchive(app.session, POSTS);
});
afterAll(() => app.close());

it('the archive reminds of a backup where there never was one', async () => {
  await inArchive(app.session, (page) => seeText(page, '.rail', words('railBackupNever')));
});

it('the backup of the day is written into the kept folder as the popup is opened', async () => {
  await keepBackupFolder(app.session);
  const popup = await app.tab.clickToolbar();
  try {
    const files = await poll('the backup of the day', 20_000, async () => {
      const found = await backupFolderFiles(popup);
      return found[0]?.text.includes('"kind":"end"') ? found : undefined;
    });
    expect(files).toHaveLength(1);
    expect(files[0]?.name).toMatch(/^jianbao-daily-\d{4}-\d\d-\d\d\.jsonl$/);
    expect(files[0]?.text.trimEnd().split('\n')).toHaveLength(POSTS + 3);
  } finally {
    await popup.close();
  }
});

it('the options say when, and the archive reminds no more', async () => {
  const options = await app.session.openExtensionPage('options/index.html');
  await seeText(options, 'main', `${words('backupLast')} `);
  await seeText(options, 'main', `${POSTS} articles`);
  await seeText(options, 'main', words('backupKeep'));
  expect(await complaints(options)).toEqual([]);
  await options.close();
  const archive = await app.session.openExtensionPage('popup/archive.html');
  await textOf(archive, '.row-headline');
  expect(await textOf(archive, '.rail')).not.toContain(words('railBackup'));
  await archive.close();
});
