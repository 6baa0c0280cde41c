/** What front matter of any site, or a record of another reading app, says of an article. */
export type Facts = {
  headline?: string;
  date?: string;
  savedAt?: string;
  address?: string;
  source?: string;
  authors: string[];
  tags: string[];
  dek?: string;
};

function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  return value.trim() === '' ? undefined : value.trim();
}

/** The first of the names under which the address of an article stands. */
function addressIn(fields: Record<string, unknown>, names: string): string | undefined {
  return names
    .split(' ')
    .flatMap((name) => text(fields[name]) ?? [])
    .find(isPageAddress);
}

function first(fields: Record<string, unknown>, names: string): string | undefined {
  for (const name of names.split(' ')) {
    const found = text(fields[name]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A list, however it is written: `[a, b]`, `a, b`, `- name: a`. */
function list(value: unknown): string[] {
  if (typeof value === 'string')
    return value.split(/[,，;]\s*/).flatMap((part) => text(part) ?? []);
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => {
    const isRecord = typeof item === 'object' && item !== null;
    const named = isRecord
      ? first(Object.fromEntries(Object.entries(item)), 'name label')
      : text(item);
    return named?.replace(/^\[\[(.*)\]\]$/, '$1') ?? [];
  });
}

function lists(fields: Record<string, unknown>, names: string): string[] {
  return [...new Set(names.split(' ').flatMap((name) => list(fields[name])))];
}

/** Whether a link can be the address of an article: `javascript:` and the like are none. */
export function isPageAddress(link: string): boolean {
  return /^(?:https?|file):\/\//i.test(link) && URL.canParse(link);
}

/** Fields as Jekyll, Hugo, Obsidian's clipper and other apps name them -> what they say. */
export function factsOf(fields: Record<string, unknown>): Facts {
  const address = addressIn(
    fields,
    'source url link canonicalUrl canonical_url original_url originalUrl',
  );
  const named = first(fields, 'source');
  const isNamed = named !== undefined && !isPageAddress(named);
  const facts = {
    headline: first(fields, 'title headline'),
    date: first(fields, 'date published publishedAt published_at pubDate publishDate'),
    savedAt: first(fields, 'created created_at createdAt savedAt date_saved'),
    address,
    source: isNamed ? named : first(fields, 'publisher site siteName site_name domain_name'),
    dek: first(fields, 'description summary excerpt subtitle'),
  };
  return {
    ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
    authors: lists(fields, 'author authors byline published_by'),
    tags: lists(fields, 'tags keywords labels'),
  };
}
