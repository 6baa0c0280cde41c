import { comparable } from '../headline/same-text';
import { segmentsOf } from '../headline/title-segments';
import { metaValues } from '../meta-tags';
import type { PageFacts } from '../page-facts';

const OWNERS = ['publisher', 'copyright', 'dc.publisher', 'article:publisher', 'dc.rights'];

/** Whether a name is the site's own rather than a person's: by its names, its title, its owner. */
export function siteSays(facts: PageFacts, name: string): boolean {
  const key = comparable(name);
  if (facts.siteNames.has(key)) return true;
  const { heads, tails } = segmentsOf(facts.title);
  const ends = [heads.at(-1), tails.at(-1)].flatMap((text) => (text ? [comparable(text)] : []));
  const owners = metaValues(facts.tags, OWNERS).map(comparable);
  return [...ends, ...owners].some((text) => text.length < 80 && text.startsWith(key));
}
