import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Screen, Stage } from './screens.ts';

type Language = 'en' | 'zh-CN';

const SCHEMES = ['light', 'dark'] as const;
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

/** Pictures of some screens in one language: `archive-zh-CN-dark.webp`. */
export async function takeScreens(
  stage: Stage,
  { screens, language, folder }: { screens: readonly Screen[]; language: Language; folder: string },
): Promise<void> {
  for (const { name, every, open } of screens) {
    const page = await open(stage);
    const view = await page.page();
    for (const scheme of every ? SCHEMES : [ONE_SCHEME[language]]) {
      await view.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await view.evaluate(() => document.fonts.ready.then(() => undefined));
      await painted(view);
      const path = join(folder, `${name}-${language}-${scheme}.webp`);
      await view.screenshot({ path: path as `${string}.webp`, type: 'webp', quality: QUALITY });
    }
    await page.close();
    console.log(`${name}, ${language}`);
  }
}
