import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Screen, Stage } from './screens.ts';

type Language = Stage['language'];

export const SCHEMES = ['light', 'dark'] as const;
/** Where one of each is enough: English in daylight, Chinese at night. */
const ONE_SCHEME: Record<Language, (typeof SCHEMES)[number]> = { en: 'light', 'zh-CN': 'dark' };
/** WebP: text stays sharp, and all pictures together stay small. */
const QUALITY = 72;

/** Two frames: what was changed last is painted. */
function painted(view: Page): Promise<unknown> {
  return view.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** A picture of what a view shows, in a scheme: `archive-zh-CN-dark.webp`. */
export async function takePicture(
  view: Page,
  { name, scheme, folder }: { name: string; scheme: (typeof SCHEMES)[number]; folder: string },
): Promise<void> {
  await view.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await view.evaluate(() => document.fonts.ready.then(() => undefined));
  await painted(view);
  const path = join(folder, `${name}-${scheme}.webp`);
  await view.screenshot({ path: path as `${string}.webp`, type: 'webp', quality: QUALITY });
}

/** Pictures of some screens in the language of the stage. */
export async function takeScreens(
  stage: Stage,
  { screens, folder }: { screens: readonly Screen[]; folder: string },
): Promise<void> {
  const { language } = stage;
  for (const { name, every, open } of screens) {
    const page = await open(stage);
    const view = await page.page();
    for (const scheme of every ? SCHEMES : [ONE_SCHEME[language]]) {
      await takePicture(view, { name: `${name}-${language}`, scheme, folder });
    }
    await page.close();
    console.log(`${name}, ${language}`);
  }
}
