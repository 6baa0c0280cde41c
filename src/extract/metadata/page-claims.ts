import { asList, textOf, typesOf } from './json-ld/json-value';
import { metaValue } from './meta-tags';
import type { PageFacts } from './page-facts';
import { siteOf } from './site-of';
import { webAddress } from './web-address';

/** What a page's own data claims of its story, true or not of the text that it shows. */
export type PageClaims = {
  /** Types of the story's own node, lower case. */
  types: string[];
  /** Not for everybody: `isAccessibleForFree: false`, `article:content_tier: locked`. */
  isLocked: boolean;
  /** How many words the whole text has, where linked data counts them. */
  words?: number;
  /** Whether its canonical address is on another site. */
  isFromElsewhere: boolean;
};

/** `false`, `"False"`, `"http://schema.org/False"` -> true. */
function isFalse(value: unknown): boolean {
  return asList(value, 5).some((one) => /(?:^|\/)false$/i.test(String(one)));
}

function isFromElsewhere({ page, address }: PageFacts): boolean {
  const href = page.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  const canonical = webAddress(href, address);
  if (canonical === undefined || !/^https?:/.test(address)) return false;
  const { hostname, pathname } = new URL(canonical);
  return pathname !== '/' && siteOf(hostname) !== siteOf(new URL(address).hostname);
}

/** Reads what the page's data claims; nothing here is believed alone. */
export function pageClaims(facts: PageFacts): PageClaims {
  const { story } = facts.linked;
  const tier =
    metaValue(facts.tags, ['article:content_tier', 'cxenseparse:access', 'access']) ?? '';
  const words = Number(textOf(story?.['wordCount']));
  return {
    types: story ? typesOf(story).map((type) => type.toLowerCase()) : [],
    isLocked: isFalse(story?.['isAccessibleForFree']) || /^(?:locked|paid|premium)$/i.test(tier),
    isFromElsewhere: isFromElsewhere(facts),
    ...(words > 0 && { words }),
  };
}
