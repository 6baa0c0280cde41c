import { branch, type Branch, type Child } from './tree';

/** Deeper than any page; the text below stays. Nothing that walks a tree runs out of stack. */
const DEPTH = 200;

/** Reads past what a page may have named `body`: `<img name="body">` answers for `document.body`. */
function bodyOf(parsed: Document): Element {
  const body: unknown = Object.getOwnPropertyDescriptor(Document.prototype, 'body')?.get?.call(
    parsed,
  );
  if (body instanceof Element) return body;
  throw new Error('a parsed document has no body');
}

function attributesOf(element: Element): Record<string, string> {
  return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
}

function childOf(node: Node, depth: number): Child {
  if (!(node instanceof Element)) return node.nodeType === 3 ? (node.nodeValue ?? '') : '';
  const children =
    depth > DEPTH
      ? [node.textContent]
      : [...node.childNodes].map((child) => childOf(child, depth + 1));
  return { name: node.localName, attributes: attributesOf(node), children };
}

/**
 * HTML -> its tree, read by the browser's parser in a document of its own, in which nothing runs and
 * nothing is fetched. In standards mode, as the built page is, and without forms, whose fields would
 * answer for the properties of the form.
 */
export function parseHtml(html: string): Branch {
  const withoutForms = html.replace(/<(\/?)form\b/gi, '<$1div');
  const parsed = new DOMParser().parseFromString(
    `<!doctype html><body>${withoutForms}`,
    'text/html',
  );
  const body = bodyOf(parsed);
  return branch(
    'body',
    [...body.childNodes].map((node) => childOf(node, 0)),
  );
}
