const TEXT = 3;

/** Text nodes and elements without children, in the order of reading. */
function leavesOf(node: Node, found: ChildNode[] = []): ChildNode[] {
  for (const child of node.childNodes) {
    if (child.hasChildNodes()) leavesOf(child, found);
    else found.push(child);
  }
  return found;
}

/** Removes a leaf, and the elements around it that it leaves empty. */
function prune(leaf: ChildNode, root: Element): void {
  const parent = leaf.parentNode;
  leaf.remove();
  if (parent instanceof Element && parent !== root && !parent.hasChildNodes()) prune(parent, root);
}

function isBreak(leaf: ChildNode | undefined): boolean {
  return leaf?.nodeName === 'BR';
}

/** Takes spaces, indents and line breaks from one end; `order` begins at that end. */
function trimEnd(order: readonly ChildNode[], root: Element, trim: (text: string) => string): void {
  for (const leaf of order) {
    if (leaf.nodeType === TEXT) leaf.nodeValue = trim(leaf.nodeValue ?? '');
    const isGone = leaf.nodeType === TEXT ? leaf.nodeValue === '' : isBreak(leaf);
    if (!isGone) return;
    prune(leaf, root);
  }
}

/** No space beside a line break, no two spaces where two leaves meet. */
function joinLeaves(leaves: readonly ChildNode[]): void {
  leaves.forEach((leaf, index) => {
    if (leaf.nodeType !== TEXT) return;
    const before = leaves[index - 1];
    let text = leaf.nodeValue ?? '';
    if (isBreak(before)) text = text.trimStart();
    else if (before?.nodeValue?.endsWith(' ')) text = text.replace(/^ /, '');
    leaf.nodeValue = isBreak(leaves[index + 1]) ? text.trimEnd() : text;
  });
}

/**
 * Makes one line of an element that holds text and inline markup: joins split text, takes away
 * indents (also ideographic ones), spaces and breaks at its ends, and markup without content.
 * Answers whether anything is left.
 */
export function tidyLine(line: Element): boolean {
  line.normalize();
  const leaves = leavesOf(line);
  joinLeaves(leaves);
  trimEnd(leaves, line, (text) => text.trimStart());
  trimEnd(leaves.filter((leaf) => line.contains(leaf)).reverse(), line, (text) => text.trimEnd());
  for (const leaf of leavesOf(line)) if (isHollow(leaf)) prune(leaf, line);
  line.normalize();
  return line.hasChildNodes();
}

function isHollow(leaf: ChildNode): boolean {
  if (leaf.nodeType === TEXT) return leaf.nodeValue === '';
  return leaf.nodeName !== 'BR' && leaf.nodeName !== 'IMG';
}
