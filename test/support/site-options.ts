import { SITE_WORDS, type SiteOptions, type SiteWords } from '../../src/export/site/site-options';

/** Each word says its own key. */
const words: SiteWords = SITE_WORDS.reduce(
  (said, key) => ({ ...said, [key]: `[${key}]` }),
  {} as SiteWords,
);

/** The options of a site, with what a test changes. */
export function aSite(changes: Partial<SiteOptions> = {}): SiteOptions {
  return {
    title: 'Clippings',
    address: 'https://news.example',
    base: '/archive',
    zone: 'Asia/Shanghai',
    footer: 'For reading only',
    language: 'zh-CN',
    words,
    ...changes,
  };
}
