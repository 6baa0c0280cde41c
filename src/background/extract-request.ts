import type { ExtractMode, ExtractRequest } from '../core/capture';
import type { Settings } from '../core/settings';

/** Makes what the page's function is asked with, from the reader's settings and the clock. */
export function requestWith(
  loadSettings: () => Promise<Pick<Settings, 'zone'>>,
  now: () => number,
): (mode: ExtractMode) => Promise<ExtractRequest> {
  return async (mode) => {
    const clicked = now();
    const { zone } = await loadSettings();
    return { mode, zone, now: clicked };
  };
}
