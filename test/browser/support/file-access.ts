import type { ChromiumSession } from '../../../tools/browser/chromium.ts';
import { poll } from '../../../tools/browser/session.ts';

/** What the page of extensions can do that nobody else can. */
type DeveloperPrivate = {
  updateProfileConfiguration(update: object): Promise<void>;
  updateExtensionConfiguration(update: object): Promise<void>;
  getExtensionInfo(id: string): Promise<{ state: string; views: unknown[] }>;
};

async function denyInPage(extensionId: string): Promise<boolean> {
  const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
  const settings = chrome.developerPrivate;
  // Else an unpacked extension stays off once it was reloaded.
  await settings.updateProfileConfiguration({ inDeveloperMode: true });
  await settings.updateExtensionConfiguration({ extensionId, fileAccess: false });
  return true;
}

async function isBackInPage(extensionId: string): Promise<boolean> {
  const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
  const { state, views } = await chrome.developerPrivate.getExtensionInfo(extensionId);
  return state === 'ENABLED' && views.length > 0;
}

/**
 * Turns "allow access to file URLs" off, as it is for everyone who installs from a store; drivers
 * install with it on. The extension is reloaded.
 */
export async function denyFileAccess(session: ChromiumSession): Promise<void> {
  const page = await session.puppeteer.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(denyInPage, session.extensionId);
  await poll('the extension, reloaded', 10_000, async () =>
    (await page.evaluate(isBackInPage, session.extensionId)) ? true : undefined,
  );
  await page.close();
}
