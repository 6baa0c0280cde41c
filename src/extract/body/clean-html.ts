import { MARKS, STRUCTURE } from './output-tags';

/** Every element that a body may hold. */
const ALLOWED = ['p', 'img', 'br', ...STRUCTURE, ...MARKS];
const STRAY = `:not(${ALLOWED.join(', ')})`;

/**
 * The tree that body-writer.ts built -> its HTML, as a browser reads it back: parsed once and written
 * again, so that reading it changes nothing more (a cell without its table loses its tags). The tree
 * holds only elements and attributes that the writer itself set, with addresses that it resolved;
 * nothing of the page's markup is copied. A sanitiser that would parse the whole page's worth once more is
 * therefore not run here, but where a body is shown (src/ui/reader/article-fragment.ts), and in
 * the tests, where it has to find nothing. What is none of the allowed elements is taken out all the same.
 */
export function cleanHtml(tree: Element): string {
  const inert = tree.ownerDocument;
  const read = inert.createElement('div');
  const around = inert.createRange();
  around.selectNodeContents(read);
  read.append(around.createContextualFragment(tree.innerHTML));
  for (const stray of read.querySelectorAll(STRAY)) stray.remove();
  return read.innerHTML;
}
