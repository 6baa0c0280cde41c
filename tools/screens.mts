/*
 * npm run screenshots -- [--posts N] [--into FOLDER] [--exchange]: fills an archive with so many made-up
 * posts (100,000), lets the extension index them, and takes pictures of its screens in both languages;
 * then of export, import and the built site of an archive of 3,000 (with --exchange only of these).
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
import { EXCHANGE_SCREENS } from './screens/exchange-screens.ts';
import { EMPTY_SCREENS, SCREENS, type Screen, type Stage } from './screens/screens.ts';
import { takeSite } from './screens/site-screens.ts';
import { takeScreens } from './screens/take-screens.ts';
import { requirePrograms } from './setup/ensure-programs.ts';

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '100000' },
    into: { type: 'string', default: 'docs/screens' },
    exchange: { type: 'boolean', default: false },
  },
});
requirePrograms(['chromium', 'fonts', 'jekyll']);
const files = benchExtension(ensureBuild('chrome'));
mkdirSync(values.into, { recursive: true });

/** Posts of the archive that is exported: its site is built in half a minute. */
const EXCHANGED = 3_000;

async function onStage(
  language: Stage['language'],
  options: { profile?: string },
  act: (stage: Stage) => Promise<void>,
): Promise<void> {
  const web = await startWeb();
  const session = await openChromium({ ...options, extension: files.path, web, language });
  try {
    await act({ session, tab: await session.openTab(), web, language });
  } finally {
    await session.close();
    await web.close();
  }
}

async function take(
  screens: readonly Screen[],
  language: Stage['language'],
  options: { profile?: string },
): Promise<void> {
  await onStage(language, options, (stage) => takeScreens(stage, { screens, folder: values.into }));
}

async function withArchive(posts: number, act: (profile: string) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'jianbao-screens-'));
  try {
    await (await fillArchive(files, posts, { profile })).close();
    await act(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const LANGUAGES = ['en', 'zh-CN'] as const;
try {
  if (!values.exchange) {
    await withArchive(Number(values.posts), async (profile) => {
      for (const language of LANGUAGES) await take(SCREENS, language, { profile });
    });
    for (const language of LANGUAGES) await take(EMPTY_SCREENS, language, {});
  }
  for (const language of LANGUAGES) {
    await withArchive(EXCHANGED, async (profile) => {
      await take(EXCHANGE_SCREENS, language, { profile });
      if (language === 'en') {
        await onStage(language, { profile }, (stage) => takeSite(stage, values.into));
      }
    });
  }
} finally {
  rmSync(files.path, { recursive: true, force: true, maxRetries: 5 });
}
console.log(`Pictures in ${values.into}/.`);
