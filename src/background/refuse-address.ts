import type { CaptureFailure } from '../core/failure';

/** Hosts (and paths) of extension galleries, into which no browser lets extensions; alphabetical. */
const GALLERIES = [
  'addons.mozilla.org/',
  'chrome.google.com/webstore',
  'chromewebstore.google.com/',
  'microsoftedge.microsoft.com/addons',
];

/** Schemes of pages that belong to the browser or to an extension; alphabetical. */
const BROWSER_SCHEMES = [
  'about:',
  'brave:',
  'chrome-error:',
  'chrome-extension:',
  'chrome-search:',
  'chrome-untrusted:',
  'chrome:',
  'devtools:',
  'edge:',
  'extension:',
  'moz-extension:',
  'opera:',
  'resource:',
  'vivaldi:',
];

/** Whether an address looks like a PDF's; a page of that name can still be one of HTML. */
export function looksLikePdf(address: string): boolean {
  return URL.canParse(address) && /\.pdf$/i.test(new URL(address).pathname);
}

/**
 * Why nothing can be captured at an address, whatever its page holds; undefined where it is worth
 * trying. `file:` depends on the reader's permission and is asked for elsewhere.
 */
export function refuseAddress(address: string): CaptureFailure | undefined {
  if (/^view-source:/i.test(address)) return { reason: 'view-source' };
  if (!URL.canParse(address)) return { reason: 'not-a-page' };
  const { protocol, host, pathname } = new URL(address);
  if (BROWSER_SCHEMES.includes(protocol)) return { reason: 'browser-page' };
  if (!['file:', 'http:', 'https:'].includes(protocol)) return { reason: 'not-a-page' };
  const isGallery = GALLERIES.some((place) => `${host}${pathname}`.startsWith(place));
  return isGallery ? { reason: 'gallery' } : undefined;
}
