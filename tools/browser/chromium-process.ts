import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch, type Browser, type Extension } from 'puppeteer-core';
import { findBrowser } from '../setup/find-program.ts';
import { downloadFolder } from './downloads.ts';
import { poll, within } from './session.ts';
import type { Web } from './web.ts';

export type ChromiumOptions = {
  /** Folder of the built extension. */
  extension: string;
  web?: Web;
  /** Language of the browser: 'en' (the default) or 'zh-CN'. */
  language?: 'en' | 'zh-CN';
  /** A window that can be seen (npm run dev). */
  visible?: boolean;
  /** Folder of the profile, to be kept; without it a new one that goes with the session. */
  profile?: string;
};

export type ChromiumProcess = {
  browser: Browser;
  extension: Extension;
  /** Where its downloads go. */
  downloads: string;
  end(): Promise<void>;
};

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate,OptimizationHints',
  '--ignore-certificate-errors',
  // Room for a popup of its full height.
  '--window-size=1280,1000',
];

function argumentsFor({ web, language = 'en' }: ChromiumOptions): string[] {
  const proxy = web
    ? [`--proxy-server=127.0.0.1:${web.port}`, '--proxy-bypass-list=<-loopback>']
    : [];
  return [...QUIET, ...proxy, `--lang=${language}`];
}

function environmentFor(language = 'en'): Record<string, string | undefined> {
  // Chromium takes its language from LANGUAGE. LC_ALL is a locale that every machine has, and in
  // UTF-8: without one it cannot write Chinese file names.
  const names = { LANGUAGE: language === 'en' ? 'en_US' : 'zh_CN', LC_ALL: 'C.UTF-8' };
  return { ...process.env, ...names };
}

/** Prepares the profile, so that downloads keep their names and nobody is asked; gives their folder. */
function prepareProfile(profile: string): string {
  const downloads = downloadFolder(profile);
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return downloads;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const download = { default_directory: downloads, prompt_for_download: false };
  writeFileSync(file, JSON.stringify({ download }));
  return downloads;
}

async function extensionOf(browser: Browser): Promise<Extension> {
  return poll('the extension in Chromium', 15_000, async () => {
    const extensions = await browser.extensions();
    return [...extensions.values()].at(0);
  });
}

/** Closes the browser, by force if it does not answer. */
async function end(browser: Browser): Promise<void> {
  try {
    await within(5_000, 'the end of Chromium', browser.close());
  } catch {
    browser.process()?.kill('SIGKILL');
  }
}

/** @throws when no Chromium is found, or the extension does not load. */
export async function startChromium(options: ChromiumOptions): Promise<ChromiumProcess> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('no Chromium found; set CHROMIUM_PATH');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'jianbao-chromium-'));
  const downloads = prepareProfile(profile);
  const browser = await launch({
    executablePath,
    pipe: true,
    headless: !options.visible,
    userDataDir: profile,
    enableExtensions: [resolve(options.extension)],
    args: argumentsFor(options),
    env: environmentFor(options.language),
    defaultViewport: null,
    acceptInsecureCerts: true,
    protocolTimeout: 60_000,
  });
  return {
    browser,
    extension: await extensionOf(browser),
    downloads,
    end: async () => {
      await end(browser);
      if (options.profile === undefined) {
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  };
}
