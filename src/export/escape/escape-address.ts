const utf8 = new TextEncoder();

function percentEncoded(character: string): string {
  return [...utf8.encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}

/** Everything but what RFC 3986 lets stand in an address, and the two that Markdown pairs. */
const UNSAFE = /[^A-Za-z0-9\-._~:/?#@!$&*+,;=%[\]]/gu;

/** An entity by chance, `?a=1&lt;=2`: readers of HTML would decode it. */
const ENTITY = /&(?=[A-Za-z][A-Za-z0-9]*;|#)/g;

/**
 * An address -> one that can stand in a link of Markdown or in `<…>` without meaning anything to
 * kramdown or Liquid: `| { } < > ( ) ' " \` and spaces percent-encoded, and `&` as an entity where
 * it would begin one.
 */
export function escapeAddress(address: string): string {
  const line = address.toWellFormed().replace(/[\t\n\r]/g, '');
  return line
    .replace(/^[A-Za-z]+:/, (scheme) => scheme.toLowerCase())
    .replace(UNSAFE, percentEncoded)
    .replace(ENTITY, '&amp;');
}

/** Whether an address may be a link of a post: pages and mail, nothing that runs. */
export function isLinkable(address: string): boolean {
  if (/^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*(?:\/|$)/.test(address)) return true;
  return /^(?:https?|ftp|mailto):/i.test(address.trim()) && URL.canParse(address);
}
