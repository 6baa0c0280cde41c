import { textOf, typesOf } from '../json-ld/json-value';
import { metaValues } from '../meta-tags';
import type { PageFacts } from '../page-facts';
import { siteOf } from '../site-of';
import { comparable } from './same-text';

const NAME_TAGS = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'twitter:site',
];

/** The names under which a page's site goes, comparable: from metadata and from its host. */
export function siteNames(
  facts: Pick<PageFacts, 'address' | 'linked' | 'nodes' | 'tags'>,
): Set<string> {
  const { story, page } = facts.linked;
  const said = [
    ...metaValues(facts.tags, NAME_TAGS),
    textOf(story?.['publisher']),
    textOf(page?.['publisher']),
    textOf(page?.['isPartOf']),
    ...facts.nodes
      .filter((node) => typesOf(node).some((type) => /^WebSite$|Organization$/.test(type)))
      .slice(0, 5)
      .map((node) => textOf(node['name'])),
  ];
  const host = new URL(facts.address).hostname.replace(/^www\./, '');
  const site = siteOf(host);
  const labels = [host, site, site.split('.')[0]];
  return new Set(
    [...said, ...labels]
      .flatMap((name) => (name ? formsOf(comparable(name.replace(/^@/, ''))) : []))
      .filter((name) => name.length > 1 && name.length < 60),
  );
}

/** A name as it is, and without what is neither letter nor digit: `time 4 talks`, `time4talks`. */
function formsOf(name: string): string[] {
  return [name, name.replace(/[^\p{L}\p{N}]/gu, '')];
}
