import { asList, isNode, textOf, typesOf, type JsonNode } from '../json-ld/json-value';
import { splitNames } from './split-names';

const MOST = 500;

/** The authors that linked data names for the story, persons before organisations that stand with them. */
export function linkedAuthors(story: JsonNode | undefined, nodes: JsonNode[]): string[] {
  if (!story) return [];
  const value = story['author'] ?? story['creator'];
  const names = asList(value, MOST).flatMap((one) => namesOf(one, nodes));
  return [...new Set(names)];
}

function namesOf(value: unknown, nodes: JsonNode[]): string[] {
  if (!isNode(value)) return splitNames(textOf(value, 1_000) ?? '');
  const node = referred(value, nodes);
  const name = node['name'];
  if (Array.isArray(name))
    return asList(name, MOST).flatMap((one) => splitNames(textOf(one, 1_000) ?? ''));
  const text =
    textOf(name, 1_000) ??
    [textOf(node['givenName']), textOf(node['familyName'])].filter(Boolean).join(' ');
  return typesOf(node).includes('Organization') ? [text].filter(Boolean) : splitNames(text);
}

/** `{ "@id": "#ann" }` -> the node that has this id. */
function referred(node: JsonNode, nodes: JsonNode[]): JsonNode {
  const id = node['@id'];
  if (node['name'] !== undefined || typeof id !== 'string') return node;
  return nodes.find((one) => one['@id'] === id && one['name'] !== undefined) ?? node;
}
