import { cleanLine } from '../clean-line';
import { decodeEntities } from '../decode-entities';

/** An object of linked data; its values are unknown until read by the functions here. */
export type JsonNode = { readonly [key: string]: unknown };

/** Whether a value is an object with named values. */
export function isNode(value: unknown): value is JsonNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One value or a list of them -> a list, of at most `most`. */
export function asList(value: unknown, most = 1_000): unknown[] {
  if (Array.isArray(value)) return value.slice(0, most);
  return value === undefined || value === null ? [] : [value];
}

/** The first line of text that a value holds: a string, a number, `{ "@value": … }`, `{ name: … }`. */
export function textOf(value: unknown, longest?: number): string | undefined {
  for (const one of asList(value, 10)) {
    const text = plainText(one);
    const line = text === undefined ? undefined : cleanLine(decodeEntities(text), longest);
    if (line) return line;
  }
  return undefined;
}

function plainText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.slice(0, 20_000);
  if (typeof value === 'number') return String(value);
  if (!isNode(value)) return undefined;
  const inner = value['@value'] ?? value['name'];
  return typeof inner === 'string' ? inner.slice(0, 20_000) : undefined;
}

/** The types of a node without their prefix: `"schema:NewsArticle"` -> `['NewsArticle']`. */
export function typesOf(node: JsonNode): string[] {
  return asList(node['@type'], 20)
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''));
}
