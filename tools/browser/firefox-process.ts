import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../setup/find-program.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { downloadFolder } from './downloads.ts';
import { poll } from './session.ts';
import type { Web } from './web.ts';

export type FirefoxProcess = { marionette: Marionette; downloads: string; end(): Promise<void> };

function proxyPreferences(web: Web | undefined): Record<string, unknown> {
  if (!web) return {};
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': web.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': web.port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

function preferences(
  web: Web | undefined,
  uuids: Record<string, string>,
  downloads: string,
): Record<string, unknown> {
  return {
    ...proxyPreferences(web),
    'browser.download.dir': downloads,
    'browser.download.folderList': 2,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    // A profile that is kept for a second start keeps the archive too.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'dom.security.https_first': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.newtabpage.enabled': false,
    // No hand is there to press a key: the clipboard is open to pages without it.
    'dom.events.testing.asyncClipboard': true,
  };
}

async function portOf(profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  return poll('the port of Marionette', 60_000, () => {
    const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
    return text === '' ? undefined : Number(text);
  });
}

export type FirefoxOptions = {
  /** Folder of the built extension. */
  extension: string;
  web?: Web;
  /** Folder of the profile, to be kept; without it a new one that goes with the session. */
  profile?: string;
};

/**
 * Starts Firefox and opens its automation port.
 * @param uuids add-on id -> the uuid of its pages' addresses
 * @throws when no Firefox is found
 */
export async function startFirefox(
  options: FirefoxOptions,
  uuids: Record<string, string>,
): Promise<FirefoxProcess> {
  const program = findBrowser('firefox');
  if (program === undefined) throw new Error('no Firefox found; set FIREFOX_PATH');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'jianbao-firefox-'));
  const downloads = downloadFolder(profile);
  const lines = Object.entries(preferences(options.web, uuids, downloads)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const flags = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote'];
  rmSync(join(profile, 'MarionetteActivePort'), { force: true });
  const child = spawn(program, [...flags, '--profile', profile], { stdio: 'ignore' });
  const ended = new Promise<void>((done) => {
    child.once('exit', () => done());
  });
  const marionette = await connectMarionette(await portOf(profile));
  await marionette.send('WebDriver:NewSession', {
    acceptInsecureCerts: true,
    pageLoadStrategy: 'eager',
    timeouts: { script: 60_000, pageLoad: 30_000 },
  });
  return {
    marionette,
    downloads,
    end: async () => {
      marionette.close();
      child.kill('SIGKILL');
      await ended;
      if (options.profile === undefined)
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
