import { decodeEntities } from '../decode-entities';
import { asList, isNode, type JsonNode } from './json-value';
import { repairJson, unwrapJson } from './repair-json';

const LIMITS = { script: 2_000_000, all: 6_000_000, scripts: 100, nodes: 3_000, depth: 6 } as const;

/** Where nodes of their own hide inside a node. */
const NESTED = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'hasPart'];

/**
 * All nodes of linked data on a page, outer before inner, scripts in the order of the page.
 * Broken scripts are read as far as possible; very large ones are passed over.
 */
export function readJsonLd(page: Element): JsonNode[] {
  const nodes: JsonNode[] = [];
  let read = 0;
  const scripts = page.querySelectorAll('script[type*="ld+json" i]');
  for (const script of [...scripts].slice(0, LIMITS.scripts)) {
    const text = script.textContent ?? '';
    if (text.length > LIMITS.script || (read += text.length) > LIMITS.all) continue;
    collect(parseLoosely(text), 0, nodes);
  }
  return nodes;
}

/** Text of a script -> its value; what cannot be mended -> undefined. */
export function parseLoosely(text: string): unknown {
  const inner = unwrapJson(text);
  for (const mend of [keep, repairJson, decodeEntities, mendDecoded]) {
    try {
      return JSON.parse(mend(inner)) as unknown;
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    }
  }
  return undefined;
}

function keep(text: string): string {
  return text;
}

function mendDecoded(text: string): string {
  return repairJson(decodeEntities(text));
}

function collect(value: unknown, depth: number, nodes: JsonNode[]): void {
  if (depth > LIMITS.depth) return;
  for (const one of asList(value)) {
    if (nodes.length >= LIMITS.nodes) return;
    if (Array.isArray(one)) collect(one, depth + 1, nodes);
    if (!isNode(one)) continue;
    nodes.push(one);
    for (const key of NESTED) collect(one[key], depth + 1, nodes);
  }
}
