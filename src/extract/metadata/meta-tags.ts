import { cleanLine } from './clean-line';
import { decodeEntities } from './decode-entities';

const MOST_TAGS = 2_000;

/** Values of the page's meta elements by their lower-case name, in the order of the page. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Reads `<meta name|property|itemprop content>` of the whole page, entities decoded. */
export function readMetaTags(page: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of [...page.querySelectorAll('meta[content]')].slice(0, MOST_TAGS)) {
    if (meta.closest('[itemprop] [itemscope], article article')) continue;
    const content = cleanLine(decodeEntities(bounded(meta.getAttribute('content'))));
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name) tags.set(name, [...(tags.get(name) ?? []), content].slice(0, 200));
    }
  }
  return tags;
}

/** The first value that one of `names` has, the names in order of trust. */
export function metaValue(tags: MetaTags, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = tags.get(name)?.[0];
    if (value) return value;
  }
  return undefined;
}

/** All values of `names`, the names in order of trust. */
export function metaValues(tags: MetaTags, names: readonly string[]): string[] {
  return names.flatMap((name) => tags.get(name) ?? []);
}

function bounded(text: string | null): string {
  return (text ?? '').slice(0, 20_000);
}
