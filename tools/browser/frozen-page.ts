import type { ServedPage } from './web.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
].join('; ');

/**
 * HTML of a stored page -> how it is served: UTF-8 whatever its own meta says, its scripts off, and
 * nothing fetched for it.
 */
export function frozenPage(html: string | Uint8Array): ServedPage {
  return { body: html, headers: { 'content-security-policy': POLICY } };
}
