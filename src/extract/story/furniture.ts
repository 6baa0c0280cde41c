/*
 * What a page is furnished with beside its story, as its own names tell. The words are those that
 * the web at large uses in class names and ids; none belongs to a single site.
 */
import type { Sign } from './page-map';

/*
 * Words of class names and ids: `*` stands for any end, a hyphen also for an underscore. They are
 * looked up, not matched: a pattern of so many words takes longer to compile than a page to read.
 */

/** Words of which the thing so named is beside the story. */
const BESIDE = [
  'ad ads adslot adsense advert* anzeige* affiliate* dfp outbrain promo* sponsor* taboola werbung',
  'breadcrumb breadcrumbs crumb crumbs menu menus nav navi navbar navigation toolbar toolbars topbar subnav sitemap pagination pager paging paginator',
  'forum discussion discussions popup overlay lightbox tooltip toast snackbar',
  'footer foot colophon copyright disclaimer statement imprint legal shengming mianze mzsm',
  'newsletter newsletters newsletterbox subscribe subscription signup register login regwall donat* membership sign-up',
  'related relation relations recommend* recirc* readmore read-more readalso read-also also mostread most-read popular trending tuijian xiangguan guess hotnews rank* more-news more-posts morestories more-stories latest-news breaking-news up-next read-next mehr-zum-thema',
  'share shares sharing sharebar social socials socialbar bdsharebuttonbox qrcode weixin follow-us socialmedia social-media',
  'sidebar aside rail secondary teasers teaserlist teaser-list carousel ticker promobox marquee',
  'tags taglist tag-list tagcloud keywords topics hashtags authorbox author-box aboutauthor about-author authorbio author-bio authorinfo author-info zebian bianji',
  'noprint no-print sr-only screenreader screen-reader visuallyhidden visually-hidden skip skiplink skip-link',
  'poll quiz survey feedback rating vote appdownload app-download nocontent',
];

/** Words for what can be longer than the story and is none: readers' comments, dialogs on cookies. */
const APART = [
  'cookie cookies consent gdpr modal comment comments commentlist commentaire commentaires commenting disqus replies respond livefyre pinglun kommentar kommentare comentarios',
];

/** Words of things that are beside the story where they are small. */
const PERHAPS = [
  'author* byline bylines writer reporter contributor contributors bio profile avatar autor* source laiyuan editor editors',
  'meta metadata date dates datetime dateline timestamp time published pubdate updated post-info article-info infobar readtime read-time readingtime reading-time lesezeit',
  'caption captions credit credits figcaption legend bildunterschrift imgcaption photo-credit source-text copyrights gallery slideshow slider',
  'hidden hide invisible collapsed banner widget widgets placeholder print email app download hot follow reviews dialog form forms player videoplayer video-player audioplayer audio-player jwplayer',
  'factbox fact-box infobox info-box faktaboks expandable accordion asidebox aside-box sidebox side-box kasten summary-box keypoints key-points bullet-points disclosure correction kicker overline roofline label rubric eyebrow topline tagline category categories section-name channel',
  'teaserlist teaser-list linklist linklist link-list links more seealso see-also toc table-of-contents inhaltsverzeichnis embed embedded twitter-tweet instagram-media tiktok-embed fb-post donation',
];

/** Signs of names from the weakest; the strongest of a name's words counts. */
const SIGNS = [
  { sign: 'perhaps', lists: PERHAPS },
  { sign: 'beside', lists: BESIDE },
  { sign: 'apart', lists: APART },
] as const;
const STRENGTH: readonly Sign[] = ['none', 'perhaps', 'beside', 'apart'];

const whole = new Map<string, Sign>();
const beginnings: [string, Sign][] = [];
for (const { sign, lists } of SIGNS) {
  for (const word of lists.flatMap((list) => list.split(' '))) {
    if (word.endsWith('*')) beginnings.push([word.slice(0, -1), sign]);
    else whole.set(word, sign);
  }
}
/** The longest of the words above has three parts. */
const LONGEST = 3;

const BESIDE_ROLES = new Set(
  (
    'alert banner complementary contentinfo form menu menubar navigation search ' +
    'tablist toolbar tooltip'
  ).split(' '),
);

/** Elements that are the story or a part of it far too often to go by a name. */
const TRUSTED_TAGS = new Set(['html', 'body', 'main', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const BESIDE_TAGS = new Set(['aside', 'footer', 'form']);

function stronger(one: Sign, other: Sign): Sign {
  return STRENGTH.indexOf(one) > STRENGTH.indexOf(other) ? one : other;
}

/** `['author', 'box', '2']`, 0 -> what `author`, `author-box` or `author-box-2` says. */
function signAt(parts: readonly string[], start: number): Sign {
  let phrase = parts[start] ?? '';
  let sign = beginnings.find(([beginning]) => phrase.startsWith(beginning))?.[1] ?? 'none';
  sign = stronger(whole.get(phrase) ?? 'none', sign);
  for (let next = start + 1; next < Math.min(parts.length, start + LONGEST); next += 1) {
    phrase += `-${parts[next] ?? ''}`;
    sign = stronger(whole.get(phrase) ?? 'none', sign);
  }
  return sign;
}

const verdicts = new Map<string, Sign>();

/** `relatedPosts` -> what one of its words says. Verdicts are remembered. */
function signOfWord(word: string): Sign {
  const known = verdicts.get(word);
  if (known !== undefined) return known;
  const spelled = word.slice(0, 500).replace(/([a-z])([A-Z])/g, '$1-$2');
  // A number ends a word: `ad300x250`.
  const parts = spelled
    .toLowerCase()
    .split(/[_-]/)
    .map((part) => part.replace(/\d.*/, ''));
  const sign = parts.reduce<Sign>((most, _, at) => stronger(signAt(parts, at), most), 'none');
  if (verdicts.size < 20_000) verdicts.set(word, sign);
  return sign;
}

/** What the words of a class name and an id say together. */
function signOfName(name: string): Sign {
  const words = name.slice(0, 2_000).split(/\s+/);
  return words.reduce<Sign>((most, word) => stronger(signOfWord(word), most), 'none');
}

/** What an element's tag, role or name says of it. */
export function signOf(element: Element): Sign {
  const tag = element.localName;
  if (TRUSTED_TAGS.has(tag)) return 'none';
  if (BESIDE_TAGS.has(tag)) return 'beside';
  const role = element.getAttribute('role');
  if (role === 'dialog' || role === 'alertdialog') return 'apart';
  if (role !== null && BESIDE_ROLES.has(role)) return 'beside';
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return name === ' ' ? 'none' : signOfName(name);
}
