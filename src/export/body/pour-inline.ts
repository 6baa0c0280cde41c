import { visibleText } from '../escape/visible-text';
import { copyAttributes } from './copy-attributes';
import { DROPPED, INLINE, VOID } from './vocabulary';

/** Deeper than any story. Below it only text is kept, so that no reader of the post runs out of stack. */
export const DEPTH = 40;

/** Appends a node that holds no block; what is not inline markup is unwrapped. */
export function pourInline(node: Node, into: Element, depth: number): void {
  if (node.nodeType === 3) into.append(visibleText(node.nodeValue ?? ''));
  if (!(node instanceof Element) || DROPPED.has(node.localName)) return;
  if (depth > DEPTH) into.append(visibleText(node.textContent));
  else pourElement(node, into, depth);
}

/** Appends what a node holds. */
export function pourContent(node: Element, into: Element, depth: number): void {
  for (const child of node.childNodes) pourInline(child, into, depth + 1);
}

function pourElement(element: Element, into: Element, depth: number): void {
  const copy = INLINE.has(element.localName)
    ? into.ownerDocument.createElement(element.localName)
    : undefined;
  if (!copy || !copyAttributes(element, copy)) return pourContent(element, into, depth);
  if (!VOID.has(element.localName)) pourContent(element, copy, depth);
  if (VOID.has(element.localName) || copy.hasChildNodes()) into.append(copy);
}
