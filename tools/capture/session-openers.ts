import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromium } from '../browser/chromium.ts';
import { openFirefox } from '../browser/firefox.ts';
import type { OpenSession } from './lane.ts';

/**
 * `count` ways to start the browser, each with a profile of its own that outlives a crash, so that
 * what was captured before it is still there. `cleanUp` removes the profiles.
 */
export function sessionOpeners(
  browser: 'chromium' | 'firefox',
  extension: string,
  count: number,
): { lanes: OpenSession[]; cleanUp: () => void } {
  const open = browser === 'firefox' ? openFirefox : openChromium;
  const profiles = Array.from({ length: count }, () => mkdtempSync(join(tmpdir(), 'jianbao-run-')));
  return {
    lanes: profiles.map((profile) => (web) => open({ extension, web, profile })),
    cleanUp: () => {
      for (const profile of profiles) {
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  };
}
