import { visibleText } from '../escape/visible-text';
import { keptAttributes } from './kept-attributes';
import { isBranch, textOf, type Branch, type Child } from './tree';
import { DROPPED, INLINE, VOID } from './vocabulary';

/** Deeper than any story. Below it only text is kept: kramdown and browsers walk posts by recursion. */
export const DEPTH = 40;

/** Appends a node that holds no block as clean markup; what is not inline markup is unwrapped. */
export function pourInline(node: Child, into: Child[], depth: number): void {
  if (!isBranch(node)) into.push(visibleText(node));
  else if (DROPPED.has(node.name)) return;
  else if (depth > DEPTH) into.push(visibleText(textOf(node)));
  else pourElement(node, into, depth);
}

/** What an element holds, as `pourInline` gives it. */
export function pourContent(node: Branch, into: Child[], depth: number): void {
  for (const child of node.children) pourInline(child, into, depth + 1);
}

function pourElement(element: Branch, into: Child[], depth: number): void {
  const { name } = element;
  const attributes = INLINE.has(name) ? keptAttributes(element) : undefined;
  if (!attributes) return pourContent(element, into, depth);
  const copy: Branch = { name, attributes, children: [] };
  if (!VOID.has(name)) pourContent(element, copy.children, depth);
  if (VOID.has(name) || copy.children.length > 0) into.push(copy);
}
