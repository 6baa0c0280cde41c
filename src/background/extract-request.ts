import type { ExtractMode, ExtractRequest } from '../core/capture';
import type { Settings } from '../core/settings';

/** The zone that the reader chose for times without one, by its name. */
function zoneOf({ zone }: Pick<Settings, 'zone'>): string {
  return zone === 'browser' ? new Intl.DateTimeFormat().resolvedOptions().timeZone : zone;
}

/** Makes what the page's function is asked with, from the reader's settings and the clock. */
export function requestWith(
  loadSettings: () => Promise<Pick<Settings, 'zone'>>,
  now: () => number,
): (mode: ExtractMode) => Promise<ExtractRequest> {
  return async (mode) => {
    const clicked = now();
    return { mode, zone: zoneOf(await loadSettings()), now: clicked };
  };
}
