import { disarmNames, inertDocument } from './freeze-page';

/*
 * What the reader selected, as a document of its own in which nothing runs, loads or upgrades. The
 * live page is only read, and through the prototypes: its names cannot stand in the way.
 */

const selectionOf = Document.prototype.getSelection;
const walkerOf = Document.prototype.createTreeWalker;
const parentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;

/** Elements that give what they hold its shape: a part of a list is a list, a row is of a table. */
const SHAPES = new Set(
  'ul ol dl table thead tbody tfoot tr pre blockquote h1 h2 h3 h4 h5 h6'.split(' '),
);

/** The element around a selection, with the elements around it that give it its shape. */
function shapeAround(range: Range): Element | undefined {
  let top: unknown = range.commonAncestorContainer;
  if (top instanceof Text) top = parentOf?.call(top);
  if (!(top instanceof Element)) return undefined;
  for (let around = top; ; around = top) {
    const parent: unknown = parentOf?.call(around);
    if (!(parent instanceof Element) || !SHAPES.has(parent.localName)) return around;
    top = parent;
    if (!(top instanceof Element)) return around;
  }
}

/** How many nodes lie before `node` in the document's order, from `root`, which has 0. */
function placeOf(node: Node, root: Element): number {
  const walker = walkerOf.call(inertDocument(), root);
  let place = 0;
  while (walker.currentNode !== node && walker.nextNode() !== null) place += 1;
  return place;
}

function nodeAt(place: number, root: Element): Node {
  const walker = walkerOf.call(inertDocument(), root);
  for (let step = 0; step < place && walker.nextNode() !== null; step += 1);
  return walker.currentNode;
}

/** Puts a copy of what a range of the live page spans into `page`. */
function copyInto(page: Document, range: Range): void {
  const live = shapeAround(range);
  if (live === undefined) return;
  const root = page.importNode(live, true);
  page.body.append(root);
  const start = nodeAt(placeOf(range.startContainer, live), root);
  const end = nodeAt(placeOf(range.endContainer, live), root);
  const [before, after] = [page.createRange(), page.createRange()];
  after.setStart(end, range.endOffset);
  after.setEnd(root, root.childNodes.length);
  before.setStart(root, 0);
  before.setEnd(start, range.startOffset);
  after.deleteContents();
  before.deleteContents();
}

/** What is selected in a page, as the root of a document of its own; `undefined` where nothing is. */
export function freezeSelection(document: Document): Element | undefined {
  const selection = selectionOf.call(document);
  if (selection === null || selection.isCollapsed) return undefined;
  const page = inertDocument();
  for (let index = 0; index < selection.rangeCount; index += 1) {
    copyInto(page, selection.getRangeAt(index));
  }
  disarmNames(page.documentElement);
  const shows = /\S/.test(page.body.textContent ?? '') || page.querySelector('img') !== null;
  return shows ? page.documentElement : undefined;
}
