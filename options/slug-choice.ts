import type { Settings } from '../src/core/settings';
import { openSlugBook } from '../src/export/slug/slug-book';
import type { SourceCount } from '../src/ui/reads';

/** A source with the slug that an export would give it; `isOwn`: the reader's choice. */
export type SlugLine = SourceCount & { slug: string; isOwn: boolean };

/** Why a slug cannot be kept. `taken`: by the source `by`. */
export type SlugFault = { kind: 'letters' } | { kind: 'taken'; by: string };

/** Sources -> what an export would call them now. */
export function slugLines(sources: readonly SourceCount[], settings: Settings): SlugLine[] {
  const book = openSlugBook(settings);
  return sources.map((source) => ({
    ...source,
    slug: book.slugOf(source.name),
    isOwn: settings.slugs[source.name] !== undefined,
  }));
}

/** What is wrong with a slug for a source; undefined where it can be kept. '' asks for the automatic one. */
export function slugFault(
  slug: string,
  source: string,
  lines: readonly SlugLine[],
): SlugFault | undefined {
  if (slug === '') return undefined;
  if (!/^[A-Za-z0-9]{1,60}$/.test(slug)) return { kind: 'letters' };
  const other = lines.find(
    (line) => line.name !== source && line.slug.toLowerCase() === slug.toLowerCase(),
  );
  return other && { kind: 'taken', by: other.name };
}

/** The reader's table with one source's slug changed, or removed by ''. */
export function withSlug(
  slugs: Settings['slugs'],
  source: string,
  slug: string,
): Settings['slugs'] {
  const { [source]: _before, ...others } = slugs;
  return slug === '' ? others : { ...others, [source]: slug };
}
