import { metaValue } from './meta-tags';
import type { PageFacts } from './page-facts';
import { siteOf } from './site-of';
import { webAddress } from './web-address';

/**
 * What the page names as its address, without fragment, if it is of the same site and no start page.
 */
export function chooseCanonical(facts: PageFacts): string | undefined {
  const links = [
    facts.page.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href'),
    metaValue(facts.tags, ['og:url']),
  ];
  for (const link of links) {
    const address = webAddress(link, facts.address);
    if (!address) continue;
    const url = new URL(address);
    url.hash = '';
    if (isSensible(url, new URL(facts.address))) return url.href;
  }
  return undefined;
}

function isSensible(canonical: URL, open: URL): boolean {
  if (siteOf(canonical.hostname) !== siteOf(open.hostname)) return false;
  const isStart = /^\/(?:index\.\w+)?$/.test(canonical.pathname) && canonical.search === '';
  return !isStart || open.pathname === '/';
}
