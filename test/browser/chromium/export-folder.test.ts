import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillArchive } from '../../../tools/bench/fill-archive.ts';
import { openChromium, type ChromiumSession } from '../../../tools/browser/chromium.ts';
import type { ChromiumPage } from '../../../tools/browser/chromium-page.ts';
import { exportArchive } from '../../../tools/browser/export-archive.ts';
import {
  compareFolderIn,
  folderFiles,
  keepFolder,
  overwriteFile,
  panelOf,
  planFolderIn,
  writeFolderIn,
} from '../../../tools/browser/folder-export.ts';
import { press } from '../../../tools/browser/screen.ts';
import { words } from '../../../tools/browser/words.ts';
import { buildFolder, findJekyll } from '../../support/jekyll.ts';
import { startApp, type App } from '../support/app.ts';
import { complaints } from '../support/axe.ts';

/*
 * The folder in real Chromium, with real handles. The tests build on each other.
 */

const jekyll = findJekyll();
const why = 'missing' in jekyll ? `skipped: ${jekyll.missing}` : 'with Jekyll';

const POSTS = 30;
let app: App<ChromiumSession>;

beforeAll(async () => {
  app = await startApp((web) => openChromium({ extension: 'dist/chrome', web }));
  await fillArchive(app.session, POSTS);
});
afterAll(() => app.close());

async function inExport<Answer>(look: (page: ChromiumPage) => Promise<Answer>): Promise<Answer> {
  const page = await app.session.openExtensionPage('popup/archive.html#export');
  try {
    return await look(page);
  } finally {
    await page.close();
  }
}

/** Runs in a page of the extension: another headline for one post, another post gone. */
async function changeInPage(): Promise<void> {
  const request = indexedDB.open('jianbao');
  await new Promise((done) => request.addEventListener('success', done));
  const write = request.result.transaction(['posts', 'bodies'], 'readwrite');
  const posts = write.objectStore('posts');
  for (const at of [1, 2]) {
    const found = posts.get(`made-up-${at}`);
    found.addEventListener('success', () => posts.put({ ...found.result, headline: '改过的标题' }));
  }
  posts.delete('made-up-3');
  await new Promise((done) => write.addEventListener('complete', done));
  request.result.close();
}

function postPath(files: Record<string, string>, at: number): string {
  return Object.keys(files).find((path) => path.endsWith(`${2_020_000_000 + at}.md`)) ?? '';
}

it('writes a folder with the bytes of the zip, after a plan', async () => {
  await keepFolder(app.session);
  const { files: zipped } = await exportArchive(app.session, 'finews');
  await inExport(async (page) => {
    expect(await planFolderIn(page, 'profileFinews')).toContain(`${zipped.size} files new`);
    expect(await complaints(page)).toEqual([]);
    const report = await writeFolderIn(page);
    expect(report).toContain(`${zipped.size} files written`);
    expect(await complaints(page)).toEqual([]);
    const { '.jianbao/manifest.json': manifest, ...files } = await folderFiles(page);
    expect(manifest).toContain('jianbao-folder');
    const decoder = new TextDecoder();
    expect(files).toEqual(
      Object.fromEntries([...zipped].map(([path, bytes]) => [path, decoder.decode(bytes)])),
    );
  });
});

it('has nothing to write when nothing changed', async () => {
  await inExport(async (page) => {
    const plan = await planFolderIn(page, 'profileFinews');
    expect(plan).toContain(`${POSTS} articles unchanged`);
    expect(plan).toContain(words('folderNothing'));
    await press(page, words('back'));
    await panelOf(page, 'exportTitle');
  });
});

it('leaves a file that a person changed, writes the other, and removes what is gone when told to', async () => {
  await inExport(async (page) => {
    const before = await folderFiles(page);
    const [first, second, third] = [1, 2, 3].map((at) => postPath(before, at));
    await overwriteFile(page, first ?? '', 'mine');
    await page.evaluate(changeInPage);
    const plan = await planFolderIn(page, 'profileFinews');
    expect(plan).toContain('1 file changed by you');
    expect(plan).toContain('1 file that no article stands for any more');
    expect(await complaints(page)).toEqual([]);
    await page.evaluate(() => document.querySelector<HTMLElement>('.folder-remove input')?.click());
    const report = await writeFolderIn(page);
    expect(report).toContain('1 file removed');
    const after = await folderFiles(page);
    expect(after[first ?? '']).toBe('mine');
    expect(after[second ?? '']).toContain('改过的标题');
    expect(after[third ?? '']).toBeUndefined();
  });
});

describe.skipIf('missing' in jekyll)(why, () => {
  it('makes a site around the posts that Jekyll builds, and then has nothing to write', async () => {
    await inExport(async (page) => {
      await compareFolderIn(page, 'profileFinews', 'as-site');
      expect(await panelOf(page, 'folderPlanTitle')).toContain(`${POSTS - 2} articles unchanged`);
      expect(await complaints(page)).toEqual([]);
      await writeFolderIn(page);
      const { '.jianbao/manifest.json': _, ...files } = await folderFiles(page);
      const built = buildFolder(
        Object.entries(files).map(([path, content]) => ({ path, content })),
      );
      expect(built.log).toEqual([]);
      const home = built.files.get('index.html') ?? '';
      expect(home).toContain('<h2');
      expect(
        [...built.files.keys()].filter((path) => /^20.*html$/.test(path)).length,
      ).toBeGreaterThan(0);
    });
    // The choice is kept.
    await inExport(async (page) => {
      const plan = await planFolderIn(page, 'profileFinews');
      expect(plan).toContain(words('folderNothing'));
    });
  });
});

it('writes only posts where a site of another make stands', async () => {
  await inExport(async (page) => {
    await overwriteFile(page, '_config.yml', 'title: mine\n');
    const plan = await planFolderIn(page, 'profileFinews');
    expect(plan).toContain(words('folderForeignSite'));
    expect(await complaints(page)).toEqual([]);
  });
});

it('says so when the folder has vanished', async () => {
  await inExport(async (page) => {
    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      await root.removeEntry('site', { recursive: true });
    });
    await compareFolderIn(page, 'profileMarkdown');
    expect(await panelOf(page, 'folderGoneWhat')).toContain(words('folderGoneText'));
    expect(await complaints(page)).toEqual([]);
  });
});
