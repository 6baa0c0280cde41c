import { cleanLine } from '../clean-line';

/** A text shown as a heading. `whole`: not only a part of its element. */
export type HeadingText = { text: string; element: Element; whole: boolean };

const ELSEWHERE =
  'footer, aside, dialog, [role="dialog"], [role="navigation"], [aria-modal], [hidden]';
const NOT_TEXT = new Set(['button', 'script', 'style', 'svg', 'template']);
const MOST = 40;

/** The `h1` elements of a page with the parts that a kicker may have been joined to; logos left out. */
export function headingTexts(page: Element): HeadingText[] {
  const found: HeadingText[] = [];
  for (const element of [...page.querySelectorAll('h1')].slice(0, MOST)) {
    const text = cleanLine(shownText(element, 0));
    if (!text || text.length < 2 || element.closest(ELSEWHERE) || isLogo(element)) continue;
    found.push({ text, element, whole: true });
    for (const part of partsOf(element, text)) found.push({ text: part, element, whole: false });
  }
  return found;
}

/** A heading that is only a link to the start page. */
function isLogo(element: Element): boolean {
  const link = element.querySelector('a[href]') ?? element.closest('a[href]');
  if (!link || cleanLine(link.textContent) !== cleanLine(element.textContent)) return false;
  return /^(?:https?:)?(?:\/\/[^/?#]{1,300})?\/?(?:[?#].{0,300})?$/.test(
    link.getAttribute('href') ?? '',
  );
}

/** What is left of a heading without its first piece of markup, and each piece alone. */
function partsOf(element: Element, whole: string): string[] {
  const pieces = [...element.childNodes]
    .map((child) =>
      cleanLine(child.nodeType === 1 || child.nodeType === 3 ? child.textContent : ''),
    )
    .filter((text) => text !== undefined)
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
  if (pieces.length < 2 || pieces.length > 6) return [];
  return [...new Set([...pieces.slice(1), pieces.slice(1).join(' ')])].filter(
    (text) => text !== whole && text.length > 5,
  );
}

/** Text of a heading without buttons and scripts in it. */
function shownText(element: Element, depth: number): string {
  let text = '';
  for (const child of element.childNodes) {
    if (text.length > 20_000) break;
    if (child.nodeType === 3) text += child.nodeValue ?? '';
    if (!isElement(child) || depth > 50 || NOT_TEXT.has(child.localName)) continue;
    text += child.localName === 'br' ? ' ' : shownText(child, depth + 1);
  }
  return text;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
