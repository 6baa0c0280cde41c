import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { downloadBy } from './downloads.ts';
import { startFirefox, type FirefoxOptions } from './firefox-process.ts';
import type { Marionette } from './marionette.ts';
import { asExpression, poll, type ExtensionPage, type Session, type Tab } from './session.ts';

const UUID = '6a69616e-6261-4f00-8000-000000000001';

/** Runs `run` in the browser's own window, with all its powers. */
type InWindow = <Args extends unknown[], Answer>(
  run: (...args: Args) => Answer | Promise<Answer>,
  ...args: Args
) => Promise<Answer>;

function windowOf(marionette: Marionette): InWindow {
  return async <Args extends unknown[], Answer>(
    run: (...args: Args) => Answer | Promise<Answer>,
    ...args: Args
  ) => {
    const answer = await marionette.send('WebDriver:ExecuteScript', {
      script: `return Promise.resolve(${asExpression(run, args)}).then((v) => JSON.stringify(v))`,
      args: [],
      sandbox: null,
    });
    const text = (answer as { value?: unknown }).value;
    // What comes back is the JSON of what `run` returned, so it has that type.
    return (typeof text === 'string' ? JSON.parse(text) : undefined) as Answer;
  };
}

/** Runs an expression in whatever document the tab or panel `browserId` shows; gives JSON. */
async function askDocument(browserId: number, expression: string): Promise<string | undefined> {
  const context = BrowsingContext.getCurrentTopByBrowserId(browserId);
  const actor = context?.currentWindowGlobal?.getActor('MarionetteCommands');
  if (!actor) throw new Error('the page is closed');
  const script = `return Promise.resolve(${expression}).then((v) => JSON.stringify(v))`;
  const options = { sandboxName: null, timeout: 60_000, async: false };
  const answer = await actor.executeScript(script, [], options);
  return typeof answer === 'string' ? answer : undefined;
}

async function closeDocument(browserId: number): Promise<void> {
  const tab = gBrowser.tabs.find(
    (one) => one.linkedBrowser.browsingContext.browserId === browserId,
  );
  if (tab) return gBrowser.removeTab(tab);
  const panel =
    BrowsingContext.getCurrentTopByBrowserId(browserId)?.embedderElement?.closest('panel');
  if (!panel) return;
  const hidden = new Promise((done) => {
    panel.addEventListener('popuphidden', done, { once: true });
  });
  (panel as unknown as { hidePopup(): void }).hidePopup();
  await hidden;
}

function documentIn(inWindow: InWindow, browserId: number): ExtensionPage {
  return {
    evaluate: async <Args extends unknown[], Answer>(
      run: (...args: Args) => Answer | Promise<Answer>,
      ...args: Args
    ) => {
      const text = await inWindow(askDocument, browserId, asExpression(run, args));
      return (text === undefined ? undefined : JSON.parse(text)) as Answer;
    },
    close: () => inWindow(closeDocument, browserId),
  };
}

/** Resolves when the document at an address that starts with `prefix` is parsed. */
async function shown(page: ExtensionPage, prefix: string): Promise<void> {
  await poll(`the document at ${prefix}`, 20_000, async () => {
    const address = await page
      .evaluate(() => (document.readyState === 'loading' ? '' : location.href))
      .catch(() => '');
    return address.startsWith(prefix) ? true : undefined;
  });
}

/** The browserId of the popup's panel, when it is open. */
function popupOf(origin: string): number | undefined {
  const panels = document.querySelectorAll('browser[webextension-view-type=popup]');
  const open = [...panels].filter((one) =>
    (one as GeckoBrowser).currentURI.spec.startsWith(origin),
  );
  return (open.at(-1) as GeckoBrowser | undefined)?.browsingContext.browserId;
}

async function trigger(addonId: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(addonId);
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

type Driver = {
  marionette: Marionette;
  inWindow: InWindow;
  origin: string;
  addonId: string;
  /** A tab that is never closed, from which others are opened. */
  firstTab: string;
};

async function clickIn({ inWindow, origin, addonId }: Driver): Promise<ExtensionPage> {
  await inWindow(trigger, addonId);
  const opened = async () => (await inWindow(popupOf, `${origin}/`)) ?? undefined;
  // After the background was stopped, the first click only wakes it.
  const browserId = await poll('the popup in Firefox', 3_000, opened).catch(async () => {
    await inWindow(trigger, addonId);
    return poll('the popup in Firefox', 10_000, opened);
  });
  const popup = documentIn(inWindow, browserId);
  await shown(popup, `${origin}/`);
  return popup;
}

function openTabAt(address: string): number {
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  gBrowser.selectedTab = gBrowser.addTab(address, { triggeringPrincipal });
  return gBrowser.selectedTab.linkedBrowser.browsingContext.browserId;
}

function selectTab(browserId: number): void {
  const tab = gBrowser.tabs.find(
    (one) => one.linkedBrowser.browsingContext.browserId === browserId,
  );
  if (tab) gBrowser.selectedTab = tab;
}

async function navigate(driver: Driver, handle: string, address: string): Promise<void> {
  const { marionette } = driver;
  await marionette.send('Marionette:SetContext', { value: 'content' });
  try {
    await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
    await marionette.send('WebDriver:Navigate', { url: address });
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
  }
}

async function newTab(driver: Driver): Promise<Tab> {
  const { marionette, inWindow } = driver;
  await marionette.send('Marionette:SetContext', { value: 'content' });
  await marionette.send('WebDriver:SwitchToWindow', { handle: driver.firstTab });
  const made = await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true });
  const { handle } = made as { handle: string };
  await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  const browserId = await inWindow(
    () => gBrowser.selectedTab.linkedBrowser.browsingContext.browserId,
  );
  const shownPage = documentIn(inWindow, browserId);
  return {
    ...shownPage,
    go: (address) => navigate(driver, handle, address),
    clickToolbar: async () => {
      await inWindow(selectTab, browserId);
      return clickIn(driver);
    },
  };
}

function addonIdOf(extension: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const id = (manifest as { browser_specific_settings?: { gecko?: { id?: unknown } } })
    .browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error('the extension has no id for Firefox');
  return id;
}

/** Starts Firefox with the extension. @throws when no Firefox is found, or it does not answer. */
export async function openFirefox(options: FirefoxOptions): Promise<Session> {
  const addonId = addonIdOf(options.extension);
  const origin = `moz-extension://${UUID}`;
  const firefox = await startFirefox(options, { [addonId]: UUID });
  const { marionette } = firefox;
  await marionette.send('Addon:Install', { path: resolve(options.extension), temporary: true });
  const handles = await marionette.send('WebDriver:GetWindowHandles');
  const firstTab = String(Array.isArray(handles) ? handles[0] : undefined);
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  const inWindow = windowOf(marionette);
  const driver: Driver = { marionette, inWindow, origin, addonId, firstTab };
  return {
    browser: 'firefox',
    origin,
    openTab: () => newTab(driver),
    openExtensionPage: async (path) => {
      const browserId = await driver.inWindow(openTabAt, `${origin}/${path}`);
      const page = documentIn(driver.inWindow, browserId);
      await shown(page, `${origin}/`);
      return page;
    },
    downloadBy: (act, limit = 60_000) => downloadBy(firefox.downloads, act, limit),
    stopBackground: () =>
      driver.inWindow(
        (id) => WebExtensionPolicy.getByID(id).extension.terminateBackground(),
        addonId,
      ),
    close: () => firefox.end(),
  };
}
