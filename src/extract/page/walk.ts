/** What a walk does at a node. `enter` tells whether to go inside; `leave` follows for those. */
export type Visitor = {
  element(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
};

/** Visits what is below `root` in the page's order, without recursion: depth costs nothing. */
export function walk(root: Element, visitor: Visitor): void {
  let node: Node | null = root.firstChild;
  while (node !== null) {
    if (isText(node)) visitor.text(node);
    else if (isElement(node) && visitor.element(node)) {
      if (node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
      visitor.leave(node);
    }
    node = following(node, root, visitor);
  }
}

// By their types: `instanceof` costs several times as much, and is asked of every node.
function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Of XHTML its CDATA sections too. */
function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

/** The next node outside of `node`, leaving the elements that end before it. */
function following(node: Node, root: Element, visitor: Visitor): Node | null {
  let at: Node = node;
  while (at.nextSibling === null) {
    const parent: Node | null = at.parentNode;
    if (parent === null || parent === root) return null;
    if (isElement(parent)) visitor.leave(parent);
    at = parent;
  }
  return at.nextSibling;
}
