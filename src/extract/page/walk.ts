import type { Steps } from '../steps';

/** So many nodes are visited in one step. */
const AT_ONCE = 400;

/** What a walk does at a node. `element` tells whether to go inside; `leave` follows for those. */
export type Visitor = {
  /** @param name its `localName`, read once. */
  element(element: Element, name: string): boolean;
  leave(element: Element): void;
  /** @param data its text, read once; @param parent the element that it stands in. */
  text(node: Text, data: string, parent: Element): void;
};

/**
 * Visits what is below `root` in the page's order, without recursion: depth costs nothing. Each step
 * into the DOM costs as much as what is done there, so none is taken twice.
 */
export function* walk(root: Element, visitor: Visitor): Steps<void> {
  const open: Element[] = [];
  let parent = root;
  let left = AT_ONCE;
  let node: Node | null = root.firstChild;
  for (;;) {
    while (node !== null) {
      if ((left -= 1) === 0) {
        yield;
        left = AT_ONCE;
      }
      const type = node.nodeType;
      if (isText(node, type)) visitor.text(node, node.data, parent);
      else if (isElement(node, type) && visitor.element(node, node.localName)) {
        open.push(node);
        parent = node;
        node = node.firstChild;
        continue;
      }
      node = node.nextSibling;
    }
    const ended = open.pop();
    if (ended === undefined) return;
    visitor.leave(ended);
    parent = open.at(-1) ?? root;
    node = ended.nextSibling;
  }
}

// By their types: `instanceof` costs several times as much, and is asked of every node.
function isElement(_node: Node, type: number): _node is Element {
  return type === 1;
}

/** Of XHTML its CDATA sections too. */
function isText(_node: Node, type: number): _node is Text {
  return type === 3 || type === 4;
}
