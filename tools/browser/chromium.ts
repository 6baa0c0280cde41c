import type { Browser, Extension, Page, Target } from 'puppeteer-core';
import { askSession, targetPage, type ChromiumPage } from './chromium-page.ts';
import { startChromium, type ChromiumOptions } from './chromium-process.ts';
import { downloadBy } from './downloads.ts';
import { within, type Session, type Tab } from './session.ts';

export type ChromiumTab = Omit<Tab, 'clickToolbar'> & {
  readonly page: Page;
  clickToolbar(): Promise<ChromiumPage>;
};

export type ChromiumSession = Omit<Session, 'openTab' | 'openExtensionPage'> & {
  readonly puppeteer: Browser;
  readonly extensionId: string;
  openTab(): Promise<ChromiumTab>;
  openExtensionPage(path: string): Promise<ChromiumPage>;
  /** Runs a function in the extension's worker, once there is one. */
  inWorker: ChromiumPage['evaluate'];
};

/** `front`: the tab that is known to be in front. */
type Driver = { browser: Browser; extension: Extension; origin: string; front?: Page };

function isWorker(target: Target, origin: string): boolean {
  return target.type() === 'service_worker' && target.url().startsWith(`${origin}/`);
}

/** Pages and popups; neither the extension's worker nor those of its pages. */
function pageTargets({ browser, origin }: Driver): Target[] {
  return browser
    .targets()
    .filter((target) => target.url().startsWith(`${origin}/`) && !target.url().endsWith('.js'));
}

/** The page that appears under the extension's origin through `act`. */
async function pageOpenedBy(driver: Driver, act: () => Promise<unknown>): Promise<Target> {
  const before = new Set(pageTargets(driver));
  const isNew = (target: Target) => !before.has(target) && pageTargets(driver).includes(target);
  const [target] = await Promise.all([
    driver.browser.waitForTarget(isNew, { timeout: 15_000 }),
    within(15_000, 'the click on the toolbar button', act()),
  ]);
  return target;
}

async function newPage(driver: Driver): Promise<Page> {
  const page = await driver.browser.newPage();
  driver.front = page;
  return page;
}

async function newTab(driver: Driver): Promise<ChromiumTab> {
  const page = await newPage(driver);
  return {
    ...askSession(await page.target().createCDPSession()),
    page,
    go: async (address) => {
      await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    },
    clickToolbar: async () => {
      if (driver.front !== page) await page.bringToFront();
      driver.front = page;
      const click = () => driver.extension.triggerAction(page);
      return targetPage(await pageOpenedBy(driver, click));
    },
    close: () => page.close(),
  };
}

async function stopWorker({ browser, origin }: Driver): Promise<void> {
  const worker = browser.targets().find((target) => isWorker(target, origin));
  if (!worker) return;
  const gone = new Promise<void>((done) => {
    const onGone = (target: Target) => {
      if (target !== worker) return;
      browser.off('targetdestroyed', onGone);
      done();
    };
    browser.on('targetdestroyed', onGone);
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

/**
 * Starts Chromium with the extension.
 * @throws when no Chromium is found, or the extension does not load.
 */
export async function openChromium(options: ChromiumOptions): Promise<ChromiumSession> {
  const { browser, extension, downloads, end } = await startChromium(options);
  const origin = `chrome-extension://${extension.id}`;
  const driver: Driver = { browser, extension, origin };
  return {
    browser: 'chromium',
    origin,
    extensionId: extension.id,
    puppeteer: browser,
    openTab: () => newTab(driver),
    openExtensionPage: async (path) => {
      const page = await newPage(driver);
      await page.goto(`${origin}/${path}`, { waitUntil: 'load' });
      return targetPage(page.target());
    },
    inWorker: async (run, ...args) => {
      const worker = await browser.waitForTarget((target) => isWorker(target, origin));
      return askSession(await worker.createCDPSession()).evaluate(run, ...args);
    },
    downloadBy: (act, limit = 60_000) => downloadBy(downloads, act, limit),
    stopBackground: () => stopWorker(driver),
    close: end,
  };
}
