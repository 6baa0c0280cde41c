/*
 * The page's markup can name itself over the DOM's own properties (`<form><input name=attributes>`,
 * `<img name=documentElement>`). Everything that is read of the live document is read here, through
 * the prototypes; all later steps see a clone in which nothing is clobbered.
 */

const documentElementOf = Object.getOwnPropertyDescriptor(
  Document.prototype,
  'documentElement',
)?.get;
const elementsByTag = Document.prototype.getElementsByTagName;

/** The most elements that are read: 200,000 are saved, a page far above is refused. */
const MOST_ELEMENTS = 300_000;

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
  return new DOMParser().parseFromString('<!doctype html><title></title>', 'text/html');
}

/** Forms answer for their fields by name; a plain element in their place does not. */
function disarmForms(root: Element): void {
  for (const form of Array.from(root.getElementsByTagName('form'))) {
    const plain = root.ownerDocument.createElement('jianbao-form');
    const attributes = Element.prototype.getAttribute;
    for (const name of ['class', 'id', 'role', 'hidden', 'style']) {
      const value = attributes.call(form, name);
      if (value !== null) plain.setAttribute(name, value);
    }
    const range = root.ownerDocument.createRange();
    range.selectNodeContents(form);
    plain.append(range.extractContents());
    Element.prototype.replaceWith.call(form, plain);
  }
}

/** Names by which these elements would stand in the way of the document's own properties. */
function disarmNames(root: Element): void {
  const named = 'img[name], embed[name], embed[id], object[name], object[id], iframe[name]';
  for (const element of Array.from(root.querySelectorAll(named))) {
    element.removeAttribute('name');
    element.removeAttribute('id');
  }
}

/**
 * The live document -> an inert copy of it, in which nothing runs, loads, or answers for the
 * document's own properties. The live page is only read.
 */
export function freezePage(document: Document): Document {
  const inert = inertDocument();
  const live: unknown = documentElementOf?.call(document);
  if (!(live instanceof Element)) return inert;
  const root = inert.importNode(live, true);
  disarmForms(root);
  disarmNames(root);
  inert.documentElement.replaceWith(root);
  return inert;
}
