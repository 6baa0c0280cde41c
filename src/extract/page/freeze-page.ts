/*
 * The page's markup can name itself over the DOM's own properties (`<form><input name=attributes>`,
 * `<img name=documentElement>`). Everything that is read of the live document is read here, through
 * the prototypes; all later steps see a clone in which nothing is clobbered.
 */

const documentElementOf = Object.getOwnPropertyDescriptor(
  Document.prototype,
  'documentElement',
)?.get;
const implementationOf = Object.getOwnPropertyDescriptor(Document.prototype, 'implementation')?.get;
const elementsByTag = Document.prototype.getElementsByTagName;
const emptyDocument = DOMImplementation.prototype.createHTMLDocument;

/** The most elements that are read: 200,000 are saved, a page far above is refused. */
export const MOST_ELEMENTS = 300_000;

/** How many elements the live document has. */
export function countElements(document: Document): number {
  return elementsByTag.call(document, '*').length;
}

/** Whether the page is too large to be read within seconds. */
export function isTooLarge(elements: number): boolean {
  return elements > MOST_ELEMENTS;
}

/** An empty document without a window: nothing in it runs, loads or upgrades. */
export function inertDocument(): Document {
  const implementation: unknown = implementationOf?.call(document);
  return implementation instanceof DOMImplementation
    ? emptyDocument.call(implementation, '')
    : new DOMParser().parseFromString('', 'text/html');
}

/**
 * Elements that a form or a document would answer for by name. Without `name` and `id` they stand
 * in nobody's way.
 */
const ANSWERING =
  'button, embed, fieldset, iframe, img, input, object, output, select, textarea, form';
const NAMED = `:is(${ANSWERING}):is([name], [id])`;

/** Takes the names away by which the page's elements could stand for properties of the DOM. */
export function disarmNames(root: Element): void {
  for (const element of Element.prototype.querySelectorAll.call(root, NAMED)) disarm(element);
}

function disarm(element: Element): void {
  const { removeAttribute } = Element.prototype;
  removeAttribute.call(element, 'name');
  if (element.localName !== 'form') removeAttribute.call(element, 'id');
}

/**
 * The live document -> an inert copy of its root element, in which nothing runs, loads, or answers
 * for the document's own properties. The live page is only read. The copy is of an empty document but
 * not put into it: that would cost twice as much as copying, and nobody asks the document.
 */
export function freezePage(document: Document): Element {
  const inert = inertDocument();
  const live: unknown = documentElementOf?.call(document);
  if (!(live instanceof Element)) return inert.documentElement;
  const root = inert.importNode(live, true);
  // A document, even an inert one, would parse the style sheets that are put into it.
  for (const element of Element.prototype.querySelectorAll.call(root, `${NAMED}, style`)) {
    if (element.localName === 'style') element.remove();
    else disarm(element);
  }
  return root;
}
