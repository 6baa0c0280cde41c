import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch, type Browser, type Extension, type Page, type Target } from 'puppeteer-core';
import { findBrowser } from '../setup/find-program.ts';
import { askSession, targetPage, type ChromiumPage } from './chromium-page.ts';
import { downloadBy, downloadFolder } from './downloads.ts';
import { poll, within, type Session, type Tab } from './session.ts';
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

export type ChromiumTab = Omit<Tab, 'clickToolbar'> & {
  readonly page: Page;
  clickToolbar(): Promise<ChromiumPage>;
};

export type ChromiumSession = Omit<Session, 'openTab' | 'openExtensionPage'> & {
  readonly puppeteer: Browser;
  readonly extensionId: string;
  openTab(): Promise<ChromiumTab>;
  openExtensionPage(path: string): Promise<ChromiumPage>;
  /** Gives the extension's storage a quota of so many bytes; `undefined`: its own again. */
  limitStorage(bytes: number | undefined): Promise<void>;
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

async function extensionOf(browser: Browser): Promise<Extension> {
  return poll('the extension in Chromium', 15_000, async () => {
    const extensions = await browser.extensions();
    return [...extensions.values()].at(0);
  });
}

function pageTargets(browser: Browser, origin: string): Target[] {
  return browser
    .targets()
    .filter(
      (target) => target.url().startsWith(`${origin}/`) && target.type() !== 'service_worker',
    );
}

/** The page that appears under the extension's origin through `act`. */
async function pageOpenedBy(
  browser: Browser,
  origin: string,
  act: () => Promise<unknown>,
): Promise<Target> {
  const before = new Set(pageTargets(browser, origin));
  const isNew = (target: Target) =>
    !before.has(target) && pageTargets(browser, origin).includes(target);
  const [target] = await Promise.all([
    browser.waitForTarget(isNew, { timeout: 15_000 }),
    within(15_000, 'the click on the toolbar button', act()),
  ]);
  return target;
}

async function tabOf(
  page: Page,
  session: { browser: Browser; extension: Extension; origin: string },
) {
  const inPage = askSession(await page.target().createCDPSession());
  const tab: ChromiumTab = {
    ...inPage,
    page,
    go: async (address) => {
      await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    },
    clickToolbar: async () => {
      const click = () => session.extension.triggerAction(page);
      return targetPage(await pageOpenedBy(session.browser, session.origin, click));
    },
    close: () => page.close(),
  };
  return tab;
}

async function stopWorker(browser: Browser, origin: string): Promise<void> {
  const worker = browser
    .targets()
    .find((target) => target.type() === 'service_worker' && target.url().startsWith(origin));
  if (!worker) return;
  const gone = new Promise<void>((done) => {
    browser.on('targetdestroyed', (target: Target) => {
      if (target === worker) done();
    });
  });
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const info = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url === worker.url(),
  );
  if (info) {
    await session.send('Target.closeTarget', { targetId: info.targetId });
    await within(10_000, 'the end of the worker', gone);
  }
  await session.detach();
}

async function limitStorage(browser: Browser, origin: string, bytes?: number): Promise<void> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  const quota = bytes === undefined ? {} : { quotaSize: bytes };
  await session.send('Storage.overrideQuotaForOrigin', { origin, ...quota });
  await page.close();
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

/** Closes the browser, by force if it does not answer. */
async function end(browser: Browser): Promise<void> {
  try {
    await within(5_000, 'the end of Chromium', browser.close());
  } catch {
    browser.process()?.kill('SIGKILL');
  }
}

/**
 * Starts Chromium with the extension.
 * @throws when no Chromium is found, or the extension does not load.
 */
export async function openChromium(options: ChromiumOptions): Promise<ChromiumSession> {
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
  const extension = await extensionOf(browser);
  const origin = `chrome-extension://${extension.id}`;
  return {
    browser: 'chromium',
    origin,
    extensionId: extension.id,
    puppeteer: browser,
    openTab: async () => tabOf(await browser.newPage(), { browser, extension, origin }),
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(`${origin}/${path}`, { waitUntil: 'load' });
      return targetPage(page.target());
    },
    downloadBy: (act, limit = 60_000) => downloadBy(downloads, act, limit),
    limitStorage: (bytes) => limitStorage(browser, origin, bytes),
    stopBackground: () => stopWorker(browser, origin),
    close: async () => {
      await end(browser);
      if (options.profile === undefined)
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
