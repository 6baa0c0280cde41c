/*
 * npm run screenshots -- [--posts N] [--into FOLDER]: fills an archive with so many made-up posts
 * (100,000), lets the extension index them, and takes pictures of its screens in both languages.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchExtension } from './bench/archive/bench-extension.ts';
import { fillArchive } from './bench/archive/filled-archive.ts';
import { openChromium } from './browser/chromium.ts';
import { startWeb } from './browser/web.ts';
import { ensureBuild } from './build/ensure-build.ts';
import { EMPTY_SCREENS, SCREENS, type Screen } from './screens/screens.ts';
import { takeScreens } from './screens/take-screens.ts';
import { requirePrograms } from './setup/ensure-programs.ts';

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '100000' },
    into: { type: 'string', default: 'docs/screens' },
  },
});
requirePrograms(['chromium', 'fonts']);
const files = benchExtension(ensureBuild('chrome'));
const profile = mkdtempSync(join(tmpdir(), 'jianbao-screens-'));
mkdirSync(values.into, { recursive: true });

async function take(
  screens: readonly Screen[],
  language: 'en' | 'zh-CN',
  options: { profile?: string },
): Promise<void> {
  const web = await startWeb();
  const session = await openChromium({ ...options, extension: files.path, web, language });
  try {
    const tab = await session.openTab();
    await takeScreens({ session, tab, web }, { screens, language, folder: values.into });
  } finally {
    await session.close();
    await web.close();
  }
}

try {
  await (await fillArchive(files, Number(values.posts), { profile })).close();
  for (const language of ['en', 'zh-CN'] as const) {
    await take(SCREENS, language, { profile });
    await take(EMPTY_SCREENS, language, {});
  }
} finally {
  for (const folder of [profile, files.path]) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
console.log(`Pictures in ${values.into}/.`);
