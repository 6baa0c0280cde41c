import { textOf } from '../json-ld/json-value';
import { metaValues } from '../meta-tags';
import type { PageFacts } from '../page-facts';
import { comparable } from './same-text';

const NAME_TAGS = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'twitter:site',
];

/** The names under which a page's site goes, comparable: from metadata and from its host. */
export function siteNames(facts: PageFacts): Set<string> {
  const { story, page } = facts.linked;
  const said = [
    ...metaValues(facts.tags, NAME_TAGS),
    textOf(story?.['publisher']),
    textOf(page?.['publisher']),
    textOf(page?.['isPartOf']),
    ...facts.nodes
      .filter((node) => /WebSite|Organization/.test(String(node['@type'])))
      .slice(0, 5)
      .map((node) => textOf(node['name'])),
  ];
  const host = new URL(facts.address).hostname.replace(/^www\./, '');
  const labels = [host, host.split('.').slice(-2).join('.'), ...host.split('.').slice(0, -1)];
  return new Set(
    [...said, ...labels]
      .flatMap((name) => (name ? [comparable(name.replace(/^@/, ''))] : []))
      .filter((name) => name.length > 1 && name.length < 60),
  );
}
