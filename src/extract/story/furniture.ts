/*
 * What a page is furnished with beside its story, as its own names tell. The words are those that
 * the web at large uses in class names and ids; none belongs to a single site.
 */
import { NameSigns } from './name-signs';
import type { Sign } from './page-map';

/** Words of which the thing so named is beside the story. */
const BESIDE = [
  'ad ads advert* adsense adslot dfp sponsor* promo* outbrain taboola affiliate* anzeige* werbung',
  'breadcrumb breadcrumbs crumb crumbs menu menus nav navi navbar navigation toolbar toolbars topbar subnav sitemap pagination pager paging paginator',
  'forum discussion discussions popup overlay lightbox tooltip toast snackbar',
  'footer foot colophon copyright disclaimer statement imprint legal shengming mianze mzsm',
  'newsletter newsletters news-letter news-letters newsletterbox subscribe subscription signup sign-up register login regwall donat* membership',
  'related relation relations recommend* recirc* readmore read-more readalso read-also also mostread most-read popular trending tuijian xiangguan guess hotnews rank* more-news more-posts morestories more-stories latest-news breaking-news up-next read-next mehr-zum-thema',
  'share shares sharing sharebar social socials socialbar bdsharebuttonbox qrcode weixin follow-us socialmedia social-media',
  'sidebar aside rail secondary teasers teaserlist teaser-list carousel ticker promobox marquee',
  'tags taglist tag-list tagcloud keywords topics hashtags authorbox author-box aboutauthor about-author authorbio author-bio authorinfo author-info zebian bianji',
  'noprint no-print sr-only screenreader screen-reader visuallyhidden visually-hidden skip skiplink skip-link',
  'poll quiz survey feedback rating vote appdownload app-download nocontent',
].join(' ');

/** Words for what can be longer than the story and is none: readers' comments, dialogs on cookies. */
const APART =
  'cookie cookies consent gdpr modal comment comments commentlist commentaire commentaires commenting disqus replies respond livefyre pinglun kommentar kommentare comentarios';

/** Words of things that are beside the story where they are small. */
const PERHAPS = [
  'author* byline bylines writer reporter contributor contributors bio profile avatar autor* source laiyuan editor editors',
  'meta metadata date dates datetime dateline timestamp time published pubdate updated post-info article-info infobar readtime read-time readingtime reading-time lesezeit',
  'caption captions credit credits figcaption legend bildunterschrift imgcaption photo-credit source-text copyrights gallery slideshow slider',
  'hidden hide invisible collapsed banner widget widgets placeholder print email app download hot follow reviews dialog form forms player videoplayer video-player audioplayer audio-player jwplayer',
  'factbox fact-box infobox info-box faktaboks expandable accordion asidebox aside-box sidebox side-box kasten summary-box keypoints key-points bullet-points disclosure correction kicker overline roofline label rubric eyebrow topline tagline category categories section-name channel',
  'teaser teasers linklist link-list links more seealso see-also toc table-of-contents inhaltsverzeichnis embed embedded postmeta postmetadata post-meta post-metadata entrymeta entrymetadata entry-meta entry-metadata',
].join(' ');

const names = new NameSigns({ beside: BESIDE, apart: APART, perhaps: PERHAPS });

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
  const sign = names.of(words.toLowerCase());
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
