/** The words that a site shows, in the reader's language; the keys are those of `_data/words`. */
export const SITE_WORDS = [
  'all',
  'count',
  'empty',
  'feed',
  'home',
  'menu',
  'missing',
  'missing_text',
  'months',
  'neighbours',
  'newer',
  'newest',
  'older',
  'original',
  'pages',
  'search',
  'search_failed',
  'search_for',
  'search_needs_script',
  'search_none',
  'skip',
  'tags',
] as const;
export type SiteWords = Record<(typeof SITE_WORDS)[number], string>;

/** What an export as a whole site is told beside what a profile is told. */
export type SiteOptions = {
  title: string;
  /** Scheme and host, without a slash at the end: `https://news.example`; empty where unknown. */
  address: string;
  /** The folder under the host, with a slash before it: `/archive`; empty at the root. */
  base: string;
  /** IANA zone by which the site tells days. */
  zone: string;
  /** One line at the foot of every page; may be empty. */
  footer: string;
  /** BCP 47, of the site's own words. */
  language: string;
  words: SiteWords;
};
