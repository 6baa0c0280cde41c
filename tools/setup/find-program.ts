import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** names in order of preference -> the path of the first that the PATH has; absent if none. */
export function findProgram(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return places.find(isExecutable);
}

/** A browser's executable: its environment variable first, then the PATH; absent if there is none. */
export function findBrowser(browser: 'chromium' | 'firefox'): string | undefined {
  if (browser === 'chromium') {
    const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
    return process.env['CHROMIUM_PATH'] ?? findProgram(names);
  }
  return process.env['FIREFOX_PATH'] ?? findProgram(['firefox-esr', 'firefox']);
}
