/** What a link of a story may lead to, and what a picture may come from. */
const LINK_SCHEMES = new Set(['http:', 'https:', 'mailto:']);
const PICTURE_SCHEMES = new Set(['http:', 'https:']);

function resolve(text: string, base: string): URL | undefined {
  try {
    return new URL(text.trim(), base);
  } catch {
    return undefined;
  }
}

/** The address that relative links of the page are meant from: its first `<base href>`, else its own. */
export function baseAddress(page: Element, address: string): string {
  const href = page.querySelector('base[href]')?.getAttribute('href');
  if (href === null || href === undefined) return address;
  const base = resolve(href, address);
  return base !== undefined && PICTURE_SCHEMES.has(base.protocol) ? base.href : address;
}

/** `../a` -> `https://host/a`; `undefined` for what is no web or mail address (`javascript:`, `data:`, `#`). */
export function absoluteLink(href: string | null, base: string): string | undefined {
  if (href === null || /^\s*(?:#|$)/.test(href)) return undefined;
  const url = resolve(href, base);
  return url !== undefined && LINK_SCHEMES.has(url.protocol) ? url.href : undefined;
}

/** The same for pictures: only http and https. */
export function absolutePicture(source: string | null, base: string): string | undefined {
  if (source === null || source.trim() === '') return undefined;
  const url = resolve(source, base);
  return url !== undefined && PICTURE_SCHEMES.has(url.protocol) ? url.href : undefined;
}
