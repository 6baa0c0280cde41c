import { resolve } from 'node:path';
import { openChromium, type ChromiumSession } from '../browser/chromium.ts';
import { buildOnChange } from './build-on-change.ts';

const FOLDER = 'dist/chrome';

/** Loading an unpacked extension a second time reloads it, and closes the pages of it that are open. */
async function reload(session: ChromiumSession): Promise<void> {
  await session.puppeteer.installExtension(resolve(FOLDER));
  console.log(`${new Date().toLocaleTimeString()} reloaded`);
}

/** Opens Chromium with dist/chrome and reloads the extension after each change; ends with the window. */
export async function followInChromium(): Promise<void> {
  let session: ChromiumSession | undefined;
  await buildOnChange('chrome', () => {
    if (session) reload(session).catch((error: unknown) => console.log(String(error)));
  });
  const visible =
    process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined;
  if (!visible) console.log('No display: Chromium runs without a window.');
  session = await openChromium({ extension: FOLDER, visible });
  console.log('Chromium follows your changes. Close its window, or Ctrl-C, to end.');
  session.puppeteer.on('disconnected', () => process.exit(0));
}
