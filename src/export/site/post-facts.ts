import { parseDocument } from 'yaml';
import type { ListedFacts } from '../entry';

/** Jekyll takes a text for a list of words, and a list as it is. */
function listOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\s+/).filter((word) => word !== '');
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

/** The lines between the two `---` of a post. */
function frontMatterOf(content: string): string | undefined {
  if (!content.startsWith('---\n')) return undefined;
  const end = content.indexOf('\n---\n', 3);
  return end < 0 ? undefined : content.slice(4, end + 1);
}

/**
 * A post's file -> what its front matter says, as Jekyll reads it; `undefined` where it has none that
 * can be read.
 */
export function postFacts(content: string): ListedFacts | undefined {
  const lines = frontMatterOf(content);
  if (lines === undefined) return undefined;
  // The failsafe schema: all scalars are text, also what looks like a date.
  const document = parseDocument(lines, { schema: 'failsafe' });
  const facts: unknown =
    document.errors.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined;
  if (typeof facts !== 'object' || facts === null) return undefined;
  const named = new Map<string, unknown>(Object.entries(facts));
  const fact = (name: string): unknown => named.get(name);
  const source = fact('source');
  const date = fact('date');
  return {
    tags: listOf(fact('tags')),
    categories: listOf(fact('categories')),
    ...(typeof source === 'string' ? { source } : {}),
    date: typeof date === 'string' ? date : '',
  };
}
