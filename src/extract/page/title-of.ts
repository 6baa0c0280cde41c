const HTML = 'http://www.w3.org/1999/xhtml';

/** What the `title` element of a page says, white space collapsed; drawings have titles too. '': none. */
export function titleOf(page: Element): string {
  for (const title of page.querySelectorAll('title')) {
    if (title.namespaceURI === HTML) return (title.textContent ?? '').replace(/\s+/g, ' ').trim();
  }
  return '';
}
