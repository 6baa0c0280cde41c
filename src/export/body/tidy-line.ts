import { isBranch, type Branch, type Child } from './tree';

/** A place in a tree where text or an empty element stands. */
type Leaf = { parent: Branch; index: number; value: Child };

function isBreak(leaf: Leaf | undefined): boolean {
  return leaf !== undefined && isBranch(leaf.value) && leaf.value.name === 'br';
}

function leavesOf(parent: Branch, found: Leaf[] = []): Leaf[] {
  parent.children.forEach((value, index) => {
    if (isBranch(value) && value.children.length > 0) leavesOf(value, found);
    else found.push({ parent, index, value });
  });
  return found;
}

function put(leaf: Leaf, text: string): void {
  leaf.value = text;
  leaf.parent.children[leaf.index] = text;
}

/** Takes spaces, indents and line breaks from one end; `order` begins at that end. */
function trimEnd(order: Iterable<Leaf>, trim: (text: string) => string): void {
  for (const leaf of order) {
    if (isBreak(leaf)) put(leaf, '');
    else if (!isBranch(leaf.value)) put(leaf, trim(leaf.value));
    if (leaf.value !== '') return;
  }
}

/** No space beside a line break, no two spaces where two leaves meet. */
function joinLeaves(leaves: readonly Leaf[]): void {
  leaves.forEach((leaf, index) => {
    if (isBranch(leaf.value)) return;
    const before = leaves[index - 1];
    const follows = before && !isBranch(before.value) && before.value.endsWith(' ');
    let text = isBreak(before) ? leaf.value.trimStart() : leaf.value;
    if (follows) text = text.replace(/^ /, '');
    put(leaf, isBreak(leaves[index + 1]) ? text.trimEnd() : text);
  });
}

/** Joins texts that stand side by side, drops markup without content. */
function compact(parent: Branch): void {
  const kept: Child[] = [];
  for (const child of parent.children) {
    if (isBranch(child)) compact(child);
    const last = kept.at(-1);
    const isHollow =
      isBranch(child) && child.children.length === 0 && !/^(?:br|img)$/.test(child.name);
    if (child === '' || isHollow) continue;
    if (!isBranch(child) && typeof last === 'string') kept[kept.length - 1] = last + child;
    else kept.push(child);
  }
  parent.children = kept;
}

/**
 * Makes one line of an element that holds text and inline markup: joins split text, takes away
 * indents (also ideographic ones), spaces and breaks at its ends, and markup without content.
 * Answers whether anything is left.
 */
export function tidyLine(line: Branch): boolean {
  compact(line);
  const leaves = leavesOf(line);
  joinLeaves(leaves);
  trimEnd(leaves, (text) => text.trimStart());
  trimEnd(leaves.reverse(), (text) => text.trimEnd());
  compact(line);
  return line.children.length > 0;
}
