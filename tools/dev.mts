/*
 * npm run dev [-- --browser firefox]: a browser with the extension that follows changes.
 * Chromium: each change is built and the extension reloaded. Firefox: web-ext does the reloading.
 */
import { parseArgs } from 'node:util';
import { followInChromium } from './dev/follow-in-chromium.ts';
import { followInFirefox } from './dev/follow-in-firefox.ts';
import { requirePrograms } from './setup/ensure-programs.ts';

const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' } } });
const isFirefox = values.browser === 'firefox';
requirePrograms([isFirefox ? 'firefox' : 'chromium']);
await (isFirefox ? followInFirefox() : followInChromium());
