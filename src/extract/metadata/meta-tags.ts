import { cleanLine } from './clean-line';
import { decodeEntities } from './decode-entities';

const MOST_TAGS = 2_000;
const MOST_VALUES = 600;

const NAMING = ['property', 'name', 'itemprop', 'http-equiv'] as const;

/** Values of the page's meta elements by their squeezed name, in the order of the page. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** `'article:published_time'`, `'article:published:time'` -> the same key. */
function squeeze(name: string): string {
  return name.toLowerCase().replace(/[\s:._-]/g, '');
}

const keys = new Map<string, string>();

/** The key of a name that the code asks for: each is asked for on every page. */
function keyOf(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = squeeze(name);
  keys.set(name, key);
  return key;
}

/** Reads `<meta name|property|itemprop content>` of the whole page, entities decoded. */
export function readMetaTags(page: Element): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of [...page.querySelectorAll('meta[content]')].slice(0, MOST_TAGS)) {
    const isInHead = meta.parentElement?.localName === 'head';
    if (!isInHead && meta.closest('[itemprop] [itemscope], article article')) continue;
    const content = cleanLine(
      decodeEntities((meta.getAttribute('content') ?? '').slice(0, 20_000)),
    );
    if (!content) continue;
    for (const attribute of NAMING) {
      const value = meta.getAttribute(attribute);
      const name = value === null ? '' : squeeze(value.slice(0, 100));
      if (name) append(tags, name, content);
    }
  }
  return tags;
}

function append(tags: Map<string, string[]>, name: string, content: string): void {
  const values = tags.get(name) ?? [];
  if (values.length < MOST_VALUES && !values.includes(content)) values.push(content);
  tags.set(name, values);
}

/** The first value that one of `names` has, the names in order of trust. */
export function metaValue(tags: MetaTags, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = tags.get(keyOf(name))?.[0];
    if (value) return value;
  }
  return undefined;
}

/** All values of `names`, the names in order of trust. */
export function metaValues(tags: MetaTags, names: readonly string[]): string[] {
  return names.flatMap((name) => tags.get(keyOf(name)) ?? []);
}

/** Values that Twitter's cards give under a label: `twitter:label1 = Written by`, `twitter:data1 = Ann Lee`. */
export function labelledPairs(tags: MetaTags, label: RegExp): string[] {
  return ['1', '2', '3'].flatMap((number) =>
    label.test(metaValue(tags, [`twitter:label${number}`]) ?? '')
      ? metaValues(tags, [`twitter:data${number}`])
      : [],
  );
}
