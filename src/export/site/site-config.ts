import { yamlQuote } from '../escape/yaml-quote';
import type { SiteOptions } from './site-options';

/** Rows of a page of all articles. */
export const LIST_SIZE = 50;

/** Tags that the first page shows, those with the most articles first. */
const HOME_TAGS = 200;

/** The line by which a site is known for one of ours. */
export const MADE_BY = 'made_by: jianbao';

/** The site's `_config.yml`. No theme and no plugin: it builds with every Jekyll since 3.10. */
export function siteConfig(options: SiteOptions): string {
  const { title, address, base, zone, footer, language } = options;
  return [
    '# Articles that Jianbao exported. Change what you like: a later export leaves this file alone.',
    MADE_BY,
    `title: ${yamlQuote(title)}`,
    'description: "" # one line under the name on the first page',
    `footer: ${yamlQuote(footer)}`,
    `url: ${yamlQuote(address)}`,
    `baseurl: ${yamlQuote(base)}`,
    `timezone: ${yamlQuote(zone)}`,
    `lang: ${yamlQuote(language)}`,
    `list_size: ${String(LIST_SIZE)}`,
    `home_tags: ${String(HOME_TAGS)}`,
    'strict_front_matter: true',
    'markdown: kramdown',
    '',
  ].join('\n');
}
