import type { Settings } from '../../core/settings';
import { isDeviceName, slugify, withDigest } from '../../core/slug';
import { toPinyin } from './pinyin';

/** What of the settings decides about slugs. */
export type SlugSettings = Pick<Settings, 'slugs' | 'slugsInUse'>;

/** Which source has which slug; no two sources have one, whatever its letters' case. */
export type SlugBook = {
  /** A source's name -> its slug, from now on in this book. */
  slugOf(source: string): string;
  /** Every slug that the book gave out by itself, now or earlier: what `settings.slugsInUse` keeps. */
  inUse(): Record<string, string>;
};

/**
 * A book that knows the reader's table first, then what earlier exports gave out, and lets a new
 * source have the pinyin of its name, with a digest of the name where another source has that.
 * docs/decisions/slugs-are-remembered.md tells why slugs are remembered.
 */
export function openSlugBook({ slugs, slugsInUse }: SlugSettings): SlugBook {
  const taken = new Set<string>();
  const owned = new Map<string, string>();
  const given = new Map<string, string>();

  const claim = (source: string, slug: string): boolean => {
    if (taken.has(slug.toLowerCase()) || owned.has(source) || isDeviceName(slug)) return false;
    taken.add(slug.toLowerCase());
    owned.set(source, slug);
    return true;
  };
  const give = (source: string, slug: string): boolean => {
    if (!claim(source, slug)) return false;
    given.set(source, slug);
    return true;
  };
  for (const [source, slug] of Object.entries(slugs)) claim(source, slug);
  for (const [source, slug] of Object.entries(slugsInUse)) give(source, slug);

  return {
    slugOf(source) {
      const word = owned.get(source) ?? slugify(source, toPinyin);
      const candidates = [word, withDigest(word, source), withDigest(word, source, 12)];
      if (!owned.has(source)) candidates.find((slug) => give(source, slug));
      return owned.get(source) ?? withDigest('s', source, 12);
    },
    inUse: () => Object.fromEntries(given),
  };
}

/** The slug that an export would give to a source: ('36氪', settings) -> '36ke'. */
export function slugOf(source: string, settings: SlugSettings): string {
  return openSlugBook(settings).slugOf(source);
}
