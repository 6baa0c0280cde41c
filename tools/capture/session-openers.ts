import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromium } from '../browser/chromium.ts';
import { openFirefox } from '../browser/firefox.ts';
import { turnOff } from '../browser/turn-off.ts';
import type { CaptureOptions } from './options.ts';
import type { OpenSession } from './lane.ts';

/**
 * `count` ways to start the browser, each with a profile of its own that outlives a crash, so that
 * what was captured before it is still there. `cleanUp` removes the profiles.
 */
export function sessionOpeners(
  { browser, siteRules }: Pick<CaptureOptions, 'browser' | 'siteRules'>,
  extension: string,
  count: number,
): { lanes: OpenSession[]; cleanUp: () => void } {
  const open = browser === 'firefox' ? openFirefox : openChromium;
  const profiles = Array.from({ length: count }, () => mkdtempSync(join(tmpdir(), 'jianbao-run-')));
  return {
    lanes: profiles.map((profile) => async (web) => {
      const session = await open({ extension, web, profile });
      if (!siteRules) await turnOff(session, 'useSiteRules', 'siteRules');
      return session;
    }),
    cleanUp: () => {
      for (const profile of profiles) {
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  };
}
