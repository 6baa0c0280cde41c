import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { ChromiumPage } from '../browser/chromium-page.ts';
import { openRow, textOf } from '../browser/screen.ts';
import type { Demo } from './open-demo.ts';

const SCHEMES = ['light', 'dark'] as const;
const DESKTOP = { width: 1280, height: 860 };

/** Time for fonts, transitions and the list below the card. */
function settle(page: Page): Promise<void> {
  return page.waitForNetworkIdle({ idleTime: 300, timeout: 5_000 }).catch(() => undefined);
}

async function picture(of: ChromiumPage, name: string, folder: string): Promise<void> {
  const page = await of.page();
  for (const scheme of SCHEMES) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await settle(page);
    await page.screenshot({ path: `${folder}/${name}-${scheme}.png` });
  }
}

/** A picture of the open popup, once its list is there. */
export async function popupPicture(
  popup: ChromiumPage,
  name: string,
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await textOf(popup, '.list .row-headline');
  await picture(popup, name, folder);
}

async function tabPicture(
  { session }: Demo,
  path: string,
  name: string,
  folder: string,
  prepare: (page: ChromiumPage) => Promise<unknown>,
): Promise<void> {
  const shown = await session.openExtensionPage(path);
  const page = await shown.page();
  await page.setViewport(DESKTOP);
  await prepare(shown);
  await picture(shown, name, folder);
  await shown.close();
}

/** Pictures of archive, reader, export and options, light and dark, named by language. */
export async function takePictures(demo: Demo, language: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const archive = 'popup/archive.html';
  await tabPicture(demo, archive, `archive-${language}`, folder, (page) =>
    textOf(page, '.list .row-headline'),
  );
  await tabPicture(demo, archive, `reader-${language}`, folder, async (page) => {
    await openRow(page, '江口港');
    await textOf(page, '.article-body');
  });
  await tabPicture(demo, `${archive}#export`, `export-${language}`, folder, (page) =>
    textOf(page, '.export-panel'),
  );
  await tabPicture(demo, 'options/index.html', `options-${language}`, folder, (page) =>
    textOf(page, 'h1'),
  );
}
