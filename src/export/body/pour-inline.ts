import { visibleText } from '../escape/visible-text';
import { keptAttributes } from './kept-attributes';
import { isBranch, textOf, type Branch, type Child } from './tree';
import { DROPPED, INLINE, VOID } from './vocabulary';

/** Deeper than any story. Below it only text is kept: kramdown and browsers walk posts by recursion. */
export const DEPTH = 40;

/** A node that holds no block -> the same as clean markup; what is not inline markup is unwrapped. */
export function pourInline(node: Child, depth: number): Child[] {
  if (!isBranch(node)) return [visibleText(node)];
  if (DROPPED.has(node.name)) return [];
  if (depth > DEPTH) return [visibleText(textOf(node))];
  return pourElement(node, depth);
}

/** What an element holds, as `pourInline` gives it. */
export function pourContent(node: Branch, depth: number): Child[] {
  return node.children.flatMap((child) => pourInline(child, depth + 1));
}

function pourElement(element: Branch, depth: number): Child[] {
  const { name } = element;
  const attributes = INLINE.has(name) ? keptAttributes(element) : undefined;
  const children = VOID.has(name) ? [] : pourContent(element, depth);
  if (!attributes) return children;
  return VOID.has(name) || children.length > 0 ? [{ name, attributes, children }] : [];
}
