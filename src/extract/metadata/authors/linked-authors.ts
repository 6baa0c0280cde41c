import { asList, isNode, textOf, typesOf, type JsonNode } from '../json-ld/json-value';
import { splitNames } from './split-names';

const MOST = 500;

/** Whom linked data names: persons, and organisations such as agencies and newsrooms. */
export type LinkedAuthors = { people: string[]; outlets: string[] };

/** Reads `author` (or `creator`) of a story's node; references by `@id` are followed. */
export function linkedAuthors(story: JsonNode | undefined, nodes: JsonNode[]): LinkedAuthors {
  const people = new Set<string>();
  const outlets = new Set<string>();
  for (const one of asList(story?.['author'] ?? story?.['creator'], MOST)) {
    const node = isNode(one) ? referred(one, nodes) : undefined;
    const isOutlet =
      node !== undefined && typesOf(node).some((type) => type.endsWith('Organization'));
    for (const name of node ? namesOf(node, isOutlet) : splitNames(textOf(one, 1_000) ?? '')) {
      (isOutlet ? outlets : people).add(name);
    }
  }
  return { people: [...people], outlets: [...outlets] };
}

function namesOf(node: JsonNode, isOutlet: boolean): string[] {
  const names = asList(node['name'], MOST).flatMap((name) => textOf(name, 1_000) ?? []);
  if (isOutlet) return names.filter((name) => name.length <= 100);
  if (names.length > 0) return names.flatMap(splitNames);
  const parts = [textOf(node['givenName'], 100), textOf(node['familyName'], 100)];
  return splitNames(parts.filter((part) => part !== undefined).join(' '));
}

/** `{ "@id": "#ann" }` -> the node that has this id. */
function referred(node: JsonNode, nodes: JsonNode[]): JsonNode {
  const id = node['@id'];
  if (node['name'] !== undefined || typeof id !== 'string') return node;
  return nodes.find((one) => one['@id'] === id && one['name'] !== undefined) ?? node;
}
