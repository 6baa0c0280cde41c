import type { Facets } from '../search/evaluate/count-facets';

export type FacetKind = keyof Facets;

/** By what a query asks for each kind of name. */
const FIELDS: Record<FacetKind, string> = {
  source: 'source',
  month: 'on',
  section: 'section',
  tag: 'tag',
  author: 'author',
  language: 'lang',
};

/** The part of a query that asks for a name of a kind: ('source', 'Bay "B" Herald') -> `source:"Bay B Herald"`. */
export function facetPart(kind: FacetKind, name: string): string {
  if (kind === 'month' || kind === 'language') return `${FIELDS[kind]}:${name}`;
  return `${FIELDS[kind]}:"${name.replace(/["“”„「」『』]/g, ' ')}"`;
}

export function hasFacet(query: string, part: string): boolean {
  return ` ${query} `.includes(` ${part} `);
}

/** The query with the part, or without it where it was there. */
export function toggleFacet(query: string, part: string): string {
  if (!hasFacet(query, part)) return `${query} ${part}`.trim();
  return ` ${query} `.replace(` ${part} `, ' ').trim();
}
