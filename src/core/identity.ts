import { isTrackingParameter } from './tracking-parameters';

/** First labels of hosts under which sites keep the same stories for telephones and AMP. */
const VARIANT_LABELS = ['3g', 'amp', 'm', 'mobile', 'touch', 'wap', 'www'];

/** Parameters that name a story; a canonical address that lacks one of them names another page. */
const STORY_PARAMETERS = [
  'aid',
  'article',
  'article_id',
  'articleid',
  'cid',
  'contentid',
  'docid',
  'id',
  'infocode',
  'itemid',
  'mid',
  'newsid',
  'nid',
  'p',
  'page',
  'sid',
  'sn',
  'storyid',
  'tid',
];

function parseAddress(text: string | undefined): URL | undefined {
  return text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
}

function withoutVariant(host: string): string {
  const [first = '', ...rest] = host.split('.');
  return rest.length > 1 && VARIANT_LABELS.includes(first) ? rest.join('.') : host;
}

function hasPath(address: URL): boolean {
  return address.pathname !== '/' || address.search !== '';
}

/** 'http' pages may call themselves by another address, but only for the same story of the same site. */
function isTrustworthy(canonical: URL, open: URL): boolean {
  if (!/^https?:$/.test(canonical.protocol) || !/^https?:$/.test(open.protocol)) return false;
  if (withoutVariant(canonical.host) !== withoutVariant(open.host)) return false;
  if (hasPath(open) && !hasPath(canonical)) return false;
  const lost = [...open.searchParams.keys()].filter((name) => !canonical.searchParams.has(name));
  const loses = lost.some((name) => STORY_PARAMETERS.includes(name.toLowerCase()));
  // `article.php?id=5` whose canonical address is `article.php`: every story would be one.
  return !(loses && canonical.pathname === open.pathname);
}

function normalise(address: URL): string {
  const pairs = [...address.searchParams].filter(([name]) => !isTrackingParameter(name));
  const query = new URLSearchParams(
    pairs.sort(([a], [b]) => (a < b ? -1 : Number(a > b))),
  ).toString();
  const path = address.pathname.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
  const place = path.replace(/\/+$/, '') + (query && `?${query}`);
  if (address.protocol === 'file:') return `file://${address.host}${place}`;
  return address.host.replace(/^www\./, '') + (place || '/');
}

/**
 * What makes two captures one post: the canonical address where it can be trusted, else the open
 * one, without scheme, `www.`, fragment, tracking parameters and final slash.
 * `https://www.a.cn/x/?utm_source=b#c` -> `a.cn/x`.
 * @returns the text itself where it is no address.
 */
export function identityOf(url: string, canonicalUrl?: string): string {
  const open = parseAddress(url);
  const canonical = parseAddress(canonicalUrl);
  if (!open) return url;
  return normalise(canonical && isTrustworthy(canonical, open) ? canonical : open);
}
