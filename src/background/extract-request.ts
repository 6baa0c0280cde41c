import type { ExtractMode, ExtractRequest } from '../core/capture';
import type { Settings } from '../core/settings';
import type { PageRule } from '../core/site-rule';

/** What a request is made of. */
export type RequestParts = {
  loadSettings: () => Promise<Pick<Settings, 'siteRules' | 'zone'>>;
  now: () => number;
  ruleFor: (address: string | undefined) => PageRule | undefined;
};

/**
 * Makes what the page's function is asked with, from the reader's settings, the clock, and what is
 * known of the publisher, where the tab's address is.
 */
export function requestWith({
  loadSettings,
  now,
  ruleFor,
}: RequestParts): (
  mode: ExtractMode,
  locating: Promise<string | undefined>,
) => Promise<ExtractRequest> {
  return async (mode, locating) => {
    const clicked = now();
    const [{ zone, siteRules }, address] = await Promise.all([loadSettings(), locating]);
    const rule = siteRules ? ruleFor(address) : undefined;
    return { mode, zone, now: clicked, ...(rule && { rule }) };
  };
}
