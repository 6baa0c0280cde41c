import type { Publisher } from '../../core/capture';
import { textOf } from './json-ld/json-value';
import { metaValue } from './meta-tags';
import type { PageFacts } from './page-facts';

/** The site that published the page: its name where it tells one, and its host without `www.`. */
export function choosePublisher(facts: PageFacts): Publisher {
  const { story, page } = facts.linked;
  const name =
    metaValue(facts.tags, ['og:site_name']) ??
    textOf(story?.['publisher'], 200) ??
    textOf(page?.['publisher'], 200) ??
    metaValue(facts.tags, ['application-name', 'apple-mobile-web-app-title', 'dc.publisher']);
  const host = new URL(facts.address).hostname.replace(/^www\./, '');
  return { ...(name && !/^https?:/.test(name) && { name }), host };
}
