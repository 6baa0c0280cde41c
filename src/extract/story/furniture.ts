/*
 * What a page is furnished with beside its story, as its own names tell. The words are those that
 * the web at large uses in class names and ids; none belongs to a single site.
 */

const FURNITURE_WORDS = [
  'ads?|advert\\w*|adsense|adslot|dfp|sponsor\\w*|promo\\w*|outbrain|taboola|partner\\w*|affiliate\\w*',
  'breadcrumbs?|crumbs?|menus?|nav|navi|navbar|navigation|toolbars?|topbar|subnav|sitemap|pagination|pager|paging',
  'comments?|commenting|disqus|replies|respond|discussion|forum|livefyre|pinglun|reviews',
  'cookies?|consent|gdpr|modal|popup|overlay|dialog|lightbox|tooltip|toast|snackbar',
  'footer|foot|colophon|copyright|disclaimer|statement|imprint|legal|shengming|mianze',
  'newsletters?|subscribe|subscription|signup|register|login|paywall|piano|regwall|donat\\w+|membership',
  'related|recommend\\w*|recirc\\w*|readmore|readalso|also|mostread|popular|trending|tuijian|xiangguan|guess|hot|hotnews|rank\\w*',
  'shar(?:e|es|ing)|sharebar|social|socials|follow|bookmark|bdsharebuttonbox|qrcode|weixin|print|email',
  'sidebar|aside|rail|secondary|widgets?|teasers?|teaserlist|carousel|slider|ticker|promobox',
  'tags|taglist|tagcloud|keywords|topics|hashtags|authorbox|aboutauthor|authorbio|bio|zebian|editor|bianji',
  'captions?|credits?|copyrights|figcaption|noprint|hidden|hide|invisible|sr|screenreader|visuallyhidden|skip|skiplink',
  'poll|quiz|survey|feedback|rating|vote|app|download|appdownload|banner|nocontent|placeholder',
].join('|');

const FURNITURE = new RegExp(`(?:^|[\\s_-])(?:${FURNITURE_WORDS})(?=$|[\\s_\\d-])`, 'i');

const FURNITURE_ROLES = new Set(
  'alert alertdialog banner complementary contentinfo dialog form menu menubar navigation search tablist toolbar tooltip'.split(
    ' ',
  ),
);

/** Elements that are the page's story or a part of it far too often to go by a name. */
const TRUSTED_TAGS = new Set(['html', 'body', 'main', 'p', 'h1']);
const FURNITURE_ELEMENTS = new Set(['aside', 'footer', 'jianbao-form']);

const verdicts = new Map<string, boolean>();

/** `relatedPosts clearfix` -> whether one of its words names furniture. Verdicts are remembered. */
function isFurnitureName(name: string): boolean {
  const known = verdicts.get(name);
  if (known !== undefined) return known;
  const verdict = FURNITURE.test(name.slice(0, 500).replace(/([a-z])([A-Z])/g, '$1-$2'));
  if (verdicts.size < 20_000) verdicts.set(name, verdict);
  return verdict;
}

/** Whether an element's tag, role or name says that it is no part of a story. */
export function isFurniture(element: Element): boolean {
  const tag = element.localName;
  if (TRUSTED_TAGS.has(tag)) return false;
  if (FURNITURE_ELEMENTS.has(tag)) return true;
  const role = element.getAttribute('role');
  if (role !== null && FURNITURE_ROLES.has(role)) return true;
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return name !== ' ' && isFurnitureName(name);
}
