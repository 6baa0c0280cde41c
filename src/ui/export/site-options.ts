import type { Settings } from '../../core/settings';
import type { SiteOptions, SiteWords } from '../../export/site/site-options';
import { message } from '../../platform/i18n';
import { textLanguage } from '../locale';

function siteWords(): SiteWords {
  return {
    all: message('siteAll'),
    count: message('siteCount'),
    empty: message('siteEmpty'),
    feed: message('siteFeed'),
    home: message('siteHome'),
    menu: message('siteMenu'),
    missing: message('siteMissing'),
    missing_text: message('siteMissingText'),
    months: message('siteMonths'),
    neighbours: message('siteNeighbours'),
    newer: message('siteNewer'),
    newest: message('siteNewest'),
    older: message('siteOlder'),
    original: message('siteOriginal'),
    pages: message('sitePages'),
    search: message('siteSearch'),
    search_failed: message('siteSearchFailed'),
    search_for: message('siteSearchFor'),
    search_needs_script: message('siteSearchNeedsScript'),
    search_none: message('siteSearchNone'),
    skip: message('siteSkip'),
    tags: message('siteTags'),
  };
}

/** The machine's own zone by its name: a site is built on another machine. */
function zoneNamed(zone: string): string {
  return zone === 'browser' ? new Intl.DateTimeFormat().resolvedOptions().timeZone : zone;
}

/** What the settings say of an exported site, in the language of our own text. */
export function siteOptions(settings: Settings): SiteOptions {
  const { siteName, siteAddress, siteZone, siteFooter } = settings;
  const [host = '', ...folders] = siteAddress.split('/').filter((part) => part !== '');
  return {
    title: siteName === '' ? message('siteName') : siteName,
    address: `https://${host}`,
    base: folders.map((folder) => `/${folder}`).join(''),
    zone: zoneNamed(siteZone),
    footer: siteFooter.trim(),
    language: textLanguage(),
    words: siteWords(),
  };
}
