import { escapeAttribute, escapeHtml } from '../escape/escape-html';
import { escapeLiquid } from '../escape/escape-liquid';
import { isBranch, type Child } from './tree';
import { VOID } from './vocabulary';

function writeNode(node: Child): string {
  if (!isBranch(node)) return escapeHtml(node).replaceAll('\n', '&#10;');
  const { name, attributes, children } = node;
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeAttribute(value)}"`,
  );
  const tag = `<${name}${written.join('')}>`;
  return VOID.has(name) ? tag : `${tag}${children.map(writeNode).join('')}</${name}>`;
}

/**
 * Normalised nodes -> HTML on one line, well-formed for kramdown and without Liquid. Written here
 * and not by the browser, because browsers differ in what they escape.
 */
export function writeHtml(nodes: readonly Child[]): string {
  return escapeLiquid(nodes.map(writeNode).join(''));
}
