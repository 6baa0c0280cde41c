/** Parameters in which sites put the id of an article, lower case. */
const ID_PARAMETERS = new Set([
  'aid',
  'article_id',
  'articleid',
  'contentid',
  'docid',
  'id',
  'infocode',
  'itemid',
  'newsid',
  'nid',
  'postid',
  'storyid',
]);

/** Last segments that name the kind of the page and not the article: /20220104/123456/index.html */
const KIND_SEGMENTS = /^(?:amp|article|content|default|detail|index|news|show|story|view)$/i;

/** A day behind a headline names no article: `wine-in-the-alps-20251011`. */
const DAY = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

const EXTENSION = /\.(?:aspx?|do|html?|jhtml|jsp|php|shtml?|xhtml)$/i;

/** A word of letters and digits in which digits carry the weight: `G33O6TVE0514R9P4`, `t20220104_812`. */
function isCode(word: string): boolean {
  if (!/^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*$/.test(word) || word.length > 64) return false;
  const digits = word.replace(/\D/g, '').length;
  const parts = word.split(/[-_]/);
  const words = parts.filter((part) => /^[A-Za-z]{2,}$/.test(part));
  if (words.length > 1) return false;
  return /^\d{3,}$/.test(word) || (digits >= 4 && (digits >= 6 || digits * 4 >= word.length));
}

function fromQuery(query: URLSearchParams): string | undefined {
  for (const [name, value] of query) {
    const isId = /^[A-Za-z0-9_-]{4,64}$/.test(value) && /\d/.test(value);
    if (isId && ID_PARAMETERS.has(name.toLowerCase())) return value;
  }
  return undefined;
}

function fromSegment(segment: string): string | undefined {
  const word = segment.replace(EXTENSION, '');
  if (isCode(word)) return word;
  const number = /^[\w-]*[A-Za-z][\w-]*-(\d{6,20})$/.exec(word)?.[1];
  return number !== undefined && DAY.test(number) ? undefined : number;
}

/**
 * The article's own id in its address, as its publisher writes it; undefined where the address
 * holds none.
 * `…/NewsShare.html?infoCode=NW202201042235679186` -> `NW202201042235679186`,
 * `…/a/202201042235679186.html` -> `202201042235679186`, `…/article/G33O6TVE0514R9P4.html` ->
 * `G33O6TVE0514R9P4`, `…/world-europe-59876543` -> `59876543`. It is unique at its publisher at
 * best: short numbers return elsewhere, so an identity needs the host beside it.
 */
export function articleIdOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const inQuery = fromQuery(url.searchParams);
  if (inQuery) return inQuery;
  const segments = url.pathname.split('/').filter(Boolean);
  const last = segments.at(-1);
  if (last === undefined) return undefined;
  const named = fromSegment(last);
  if (named) return named;
  const before = segments.at(-2);
  const isKind = KIND_SEGMENTS.test(last.replace(EXTENSION, ''));
  return isKind && before !== undefined ? fromSegment(before) : undefined;
}
