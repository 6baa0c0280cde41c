/** Reads past what a page may have named `body`: `<img name="body">` answers for `document.body`. */
const bodyOf = Object.getOwnPropertyDescriptor(Document.prototype, 'body')?.get;

/**
 * HTML -> the body of a document of its own, in which nothing runs and nothing is fetched. In
 * standards mode, as the built page is, and without forms, whose fields would answer for the
 * properties of the form.
 */
export function parseHtml(html: string): Element {
  const withoutForms = html.replace(/<(\/?)form\b/gi, '<$1div');
  const parsed = new DOMParser().parseFromString(
    `<!doctype html><body>${withoutForms}`,
    'text/html',
  );
  const body: unknown = bodyOf?.call(parsed);
  if (body instanceof Element) return body;
  throw new Error('a parsed document has no body');
}
