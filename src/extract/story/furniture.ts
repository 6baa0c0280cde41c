/*
 * What a page is furnished with beside its story, as its own names tell. The words are those that
 * the web at large uses in class names and ids; none belongs to a single site.
 */
import type { Sign } from './page-map';

/** Words of which the thing so named is beside the story. */
const BESIDE = [
  'ads?|advert\\w*|adsense|adslot|dfp|sponsor\\w*|promo\\w*|outbrain|taboola|affiliate\\w*|anzeige\\w*|werbung',
  'breadcrumbs?|crumbs?|crumb|menus?|nav|navi|navbar|navigation|toolbars?|topbar|subnav|sitemap|pagination|pager|paging|paginator',
  'forum|discussions?|popup|overlay|lightbox|tooltip|toast|snackbar',
  'footer|foot|colophon|copyright|disclaimer|statement|imprint|legal|shengming|mianze|mzsm',
  'news-?letters?(?:-\\w+)?|newsletterbox|subscribe|subscription|signup|register|login|regwall|donat\\w+|membership|sign-up',
  'related|relations?|recommend\\w*|recirc\\w*|readmore|read-more|readalso|read-also|also|mostread|most-read|popular|trending|tuijian|xiangguan|guess|hotnews|rank\\w*|more-news|more-posts|morestories|more-stories|latest-news|breaking-news|up-next|read-next|mehr-zum-thema',
  'shar(?:e|es|ing)|sharebar|social|socials|socialbar|bdsharebuttonbox|qrcode|weixin|follow-us|social-?media',
  'sidebar|aside|rail|secondary|teasers|teaserlist|teaser-list|carousel|ticker|promobox|marquee',
  'tags|taglist|tag-list|tagcloud|keywords|topics|hashtags|authorbox|author-box|aboutauthor|about-author|author-?bio|author-?info|zebian|bianji',
  'noprint|no-print|sr-only|screen-?reader|visually-?hidden|skip|skiplink|skip-link',
  'poll|quiz|survey|feedback|rating|vote|appdownload|app-download|nocontent',
].join('|');

/** Words for what can be longer than the story and is none: readers' comments, dialogs on cookies. */
const APART =
  'cookies?|consent|gdpr|modal|comments?|commentlist|commentaires?|commenting|disqus|replies|respond|livefyre|pinglun|kommentare?|comentarios';

/** Words of things that are beside the story where they are small. */
const PERHAPS = [
  'author\\w*|byline|bylines|writer|reporter|contributors?|bio|profile|avatar|autor\\w*|source|laiyuan|editor|editors',
  'meta|metadata|date|dates|datetime|dateline|timestamp|time|published|pubdate|updated|post-info|article-info|infobar|read-?time|reading-?time|lesezeit',
  'captions?|credits?|figcaption|legend|bildunterschrift|imgcaption|photo-credit|source-text|copyrights|gallery|slideshow|slider',
  'hidden|hide|invisible|collapsed|banner|widget|widgets|placeholder|print|email|app|download|hot|follow|reviews|dialog|forms?|player|video-?player|audio-?player|jwplayer',
  'fact-?box|info-?box|infobox|factbox|faktaboks|expandable|accordion|aside-?box|sidebox|side-?box|kasten|summary-box|key-?points|keypoints|bullet-points|disclosure|correction|kicker|overline|roofline|label|rubric|eyebrow|topline|tagline|category|categories|section-name|channel',
  'teaser-?list|linklist|link-?list|links|more|see-?also|toc|table-of-contents|inhaltsverzeichnis|embed|embedded|donation|teasers?|post-?meta(?:data)?|entry-?meta(?:data)?',
].join('|');

const word = (words: string): RegExp =>
  new RegExp(`(?:^|[\\s_-])(?:${words})(?=$|[\\s_\\d-])`, 'i');
const BESIDE_WORD = word(BESIDE);
const PERHAPS_WORD = word(PERHAPS);
const APART_WORD = word(APART);

const BESIDE_ROLES = new Set(
  (
    'alert banner complementary contentinfo form menu menubar navigation search ' +
    'tablist toolbar tooltip'
  ).split(' '),
);

/** Elements that are the story or a part of it far too often to go by a name. */
const TRUSTED_TAGS = new Set(['html', 'body', 'main', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const BESIDE_TAGS = new Set(['aside', 'footer', 'form']);

const verdicts = new Map<string, Sign>();

/** `relatedPosts clearfix` -> what one of its words says. Verdicts are remembered. */
function signOfName(name: string): Sign {
  const known = verdicts.get(name);
  if (known !== undefined) return known;
  const words = name.slice(0, 500).replace(/([a-z])([A-Z])/g, '$1-$2');
  const sign = APART_WORD.test(words)
    ? 'apart'
    : BESIDE_WORD.test(words)
      ? 'beside'
      : PERHAPS_WORD.test(words)
        ? 'perhaps'
        : 'none';
  if (verdicts.size < 20_000) verdicts.set(name, sign);
  return sign;
}

/**
 * What an element's tag, role or name says of it.
 * @param element absent where it has no attributes; @param className its class, '' for none.
 */
export function signOf(tag: string, element: Element | undefined, className: string): Sign {
  if (TRUSTED_TAGS.has(tag)) return 'none';
  if (BESIDE_TAGS.has(tag)) return 'beside';
  if (element === undefined) return 'none';
  const role = element.getAttribute('role');
  if (role === 'dialog' || role === 'alertdialog') return 'apart';
  if (role !== null && BESIDE_ROLES.has(role)) return 'beside';
  const name = `${className} ${element.getAttribute('id') ?? ''}`;
  return name === ' ' ? 'none' : signOfName(name);
}
