import { disarmNames, freezePage, MOST_ELEMENTS } from './freeze-page';

/*
 * What a page shows but its own tree does not hold: open shadow roots (declared ones are such roots
 * when the browser has read the page), frames of the page's own origin, and templates whose content a
 * script puts in place. They are copied to where they stand, in a second copy of the page that is
 * made only where the first has hardly any text.
 */

/** So deep roots inside roots and frames inside frames are followed. */
const DEEPEST = 8;
/** Fewer characters in a frame or template are no story. */
const FEWEST = 200;
/** So many parts of a page are opened. */
const MOST_PARTS = 2_000;

const shadowRootOf = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get;
const bodyOf = Object.getOwnPropertyDescriptor(Document.prototype, 'body')?.get;
const localNameOf = Object.getOwnPropertyDescriptor(Element.prototype, 'localName')?.get;
const elementsByTag = Document.prototype.getElementsByTagName;

/** `left`: how many parts may still be opened; `room`: how many elements may still be copied. */
type Opening = { owner: Document; left: number; room: number };

/**
 * The page with what its parts hold, `undefined` where it has none with text. The live page is only
 * read; a part that refuses (another origin) stays closed.
 */
export function openParts(document: Document, most = MOST_ELEMENTS): Element | undefined {
  const page = freezePage(document);
  const room = most - page.querySelectorAll('*').length;
  const opening: Opening = { owner: page.ownerDocument, left: MOST_PARTS, room };
  open(withoutStyles(elementsByTag.call(document, '*')), page, opening, DEEPEST);
  disarmNames(page);
  return opening.left < MOST_PARTS ? page : undefined;
}

/** A copy has no style sheets; all else stands in it in the same order. */
function withoutStyles(elements: Iterable<Element>): Element[] {
  return [...elements].filter((element) => nameOf(element) !== 'style');
}

/** Opens the parts among `live` elements in their copy, of which `root` is the first. */
function open(live: Element[], root: Element, opening: Opening, deeper: number): void {
  if (deeper === 0) return;
  const copies = [root, ...withoutStyles(root.querySelectorAll('*'))];
  for (const [index, element] of live.entries()) {
    const copy = copies[index];
    if (copy === undefined || nameOf(copy) !== nameOf(element) || opening.left <= 0) break;
    const held = heldBy(element);
    const size = held?.querySelectorAll('*').length ?? 0;
    if (held === undefined || size > opening.room) continue;
    opening.left -= 1;
    opening.room -= size;
    const part = copyOf(held, opening, deeper);
    if (nameOf(element) === 'template' || isFrame(element)) copy.replaceWith(part);
    else showIn(copy, part);
  }
}

/** Of the live page, where a form's fields may stand for its properties. */
function nameOf(element: Element): string {
  return String(localNameOf?.call(element));
}

const isFrame = (element: Element): boolean => /^i?frame$/.test(nameOf(element));

/** What an element shows from elsewhere. */
function heldBy(element: Element): ParentNode | undefined {
  const shadow: unknown = shadowRootOf?.call(element);
  if (shadow instanceof ShadowRoot) return shadow;
  if (element instanceof HTMLTemplateElement) return withText(element.content);
  return isFrame(element) ? withText(bodyIn(element)) : undefined;
}

function withText<Holder extends Node & ParentNode>(held: Holder | undefined): Holder | undefined {
  return (held?.textContent ?? '').length >= FEWEST ? held : undefined;
}

function bodyIn(frame: Element): Element | undefined {
  const isKnown = frame instanceof HTMLIFrameElement || frame instanceof HTMLFrameElement;
  try {
    const inside = isKnown ? frame.contentDocument : null;
    const body: unknown = inside && bodyOf?.call(inside);
    return isElement(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

/** By its type: an element of another window is no `Element` of this one. */
function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 1;
}

/** A box with a copy of what a part holds, opened in its turn. */
function copyOf(held: ParentNode, opening: Opening, deeper: number): Element {
  const box = opening.owner.createElement('div');
  for (const child of held.childNodes) {
    if (child.nodeName !== 'STYLE') box.append(opening.owner.importNode(child, true));
  }
  for (const style of Array.from(box.querySelectorAll('style'))) style.remove();
  const inside = withoutStyles(held.querySelectorAll('*'));
  open([opening.owner.createElement('div'), ...inside], box, opening, deeper - 1);
  return box;
}

/** Puts a shadow root's copy into its host, with the host's own children where their slots are. */
function showIn(host: Element, part: Element): void {
  const own = Array.from(host.childNodes);
  for (const slot of Array.from(part.querySelectorAll('slot'))) {
    const name = slot.getAttribute('name') ?? '';
    const filling = own.filter((node) => slotOf(node) === name);
    if (filling.length > 0) slot.replaceWith(...filling);
  }
  host.replaceChildren(part);
}

function slotOf(node: Node): string {
  return node instanceof Element ? (node.getAttribute('slot') ?? '') : '';
}
