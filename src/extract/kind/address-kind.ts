/** What an address alone says of its page. */
export type AddressKind = 'root' | 'search' | 'story' | 'unknown';

const ROOT_PATH =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default|main|startseite|homepage)(?:\.\w{2,5})?\/?)?$/i;
const SEARCH_PATH =
  /(?:^|\/)(?:search|suche|recherche|buscar|busca|busqueda|ricerca|cerca|zoeken|szukaj|hledat|sok|sogou|so|sousuo|query|results?)(?:[/.]|$)/i;
const LIST_FILE = /^(?:index|list|default|more|channel|category|section|page|roll|news)[_-]?\d*\./i;
const SEARCH_KEYS = [
  'q',
  'query',
  'search',
  'keyword',
  'keywords',
  'kw',
  'wd',
  'searchword',
  'term',
  's',
];

/**
 * `/` -> 'root'; `/search?q=x` -> 'search'; `/2024/05/01/some-long-headline-here`, `/a/123456.html`,
 * `/NewsShare.html?infoCode=NW2022…` -> 'story'.
 */
export function addressKind(address: string): AddressKind {
  const url = new URL(address);
  const { pathname, search } = url;
  const isRoot = ROOT_PATH.test(pathname);
  const asks = (): boolean => SEARCH_KEYS.some((key) => (url.searchParams.get(key) ?? '') !== '');
  if (SEARCH_PATH.test(pathname) || (isRoot && asks())) return 'search';
  // In Firefox's content scripts the parameters cannot be iterated.
  const hasId = /=[^&]*\d{5,}/.test(search);
  if (isRoot) return hasId ? 'story' : 'root';
  const last = pathname.replace(/\/+$/, '').split('/').pop() ?? '';
  const isFile = /\.s?html?$/i.test(last) && !LIST_FILE.test(last);
  const isSlug = last.split(/[-_+]|%20/).length >= 4;
  return hasId || isFile || isSlug || /\d{4,}/.test(last) ? 'story' : 'unknown';
}
