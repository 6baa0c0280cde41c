import { escapeAttribute, escapeHtml } from '../escape/escape-html';
import { escapeLiquid } from '../escape/escape-liquid';
import { ATTRIBUTES, VOID } from './vocabulary';

function openingTag(element: Element): string {
  const attributes = (ATTRIBUTES.get(element.localName) ?? [])
    .filter((name) => element.hasAttribute(name))
    .map((name) => ` ${name}="${escapeAttribute(element.getAttribute(name) ?? '')}"`);
  return `<${element.localName}${attributes.join('')}>`;
}

function writeNode(node: Node): string {
  if (!(node instanceof Element)) {
    return escapeHtml(node.nodeValue ?? '').replaceAll('\n', '&#10;');
  }
  const tag = openingTag(node);
  return VOID.has(node.localName) ? tag : `${tag}${writeContent(node)}</${node.localName}>`;
}

function writeContent(element: Element): string {
  return [...element.childNodes].map(writeNode).join('');
}

/**
 * What a normalised element holds -> HTML on one line, well-formed for kramdown and without Liquid.
 * Written here and not by the browser, because browsers differ in what they escape.
 */
export function writeHtml(element: Element): string {
  return escapeLiquid(writeContent(element));
}

/** As `writeHtml`, with the element itself around it. */
export function writeOuterHtml(element: Element): string {
  return escapeLiquid(writeNode(element));
}
