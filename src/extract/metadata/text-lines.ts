/*
 * The page's visible text as lines: what a reader sees as one line, with the pieces of markup that
 * it is made of. Facts that no metadata tells (time, 来源, 记者) are read from here.
 */

/** A piece of a line: the text directly inside one element. */
export type TextPart = { text: string; element: Element };

/** `text` is the whole line, white space collapsed; `parts` are its pieces in order. */
export type TextLine = { text: string; parts: TextPart[] };

const MOST_NODES = 400_000;
const MOST_LINES = 20_000;
const LONGEST_LINE = 4_000;

const UNSEEN = new Set([
  'head',
  'script',
  'style',
  'noscript',
  'template',
  'select',
  'svg',
  'math',
  'iframe',
  'textarea',
  'object',
  'audio',
  'video',
]);
const INLINE = new Set(
  'a abbr acronym address b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var'
    .split(' ')
    .filter((name) => name !== 'address'),
);
const VISIBLE = /[^\s\u200b-\u200f\u2060\ufeff]/;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Reads the lines of a page in their order, without what it does not show. */
export function readTextLines(page: Document): TextLine[] {
  const lines: TextLine[] = [];
  let parts: TextPart[] = [];
  let length = 0;
  let visible = false;
  const flush = (): void => {
    if (visible) lines.push({ text: joined(parts), parts });
    if (parts.length > 0) parts = [];
    length = 0;
    visible = false;
  };
  const take = (text: string, element: Element): void => {
    if (length >= LONGEST_LINE) return;
    const kept = text.slice(0, LONGEST_LINE - length);
    parts.push({ text: kept, element });
    length += kept.length;
    visible ||= VISIBLE.test(kept);
  };
  let node: Node | null = page.body;
  for (let seen = 0; node && seen < MOST_NODES && lines.length < MOST_LINES; seen += 1) {
    let inside: ChildNode | null = null;
    if (isElement(node)) {
      if (breaksLine(node)) flush();
      if (!isUnseen(node)) inside = node.firstChild;
    } else if (node.nodeType === 3 && node.parentElement) {
      take(node.nodeValue ?? '', node.parentElement);
    }
    node = inside ?? following(node, page.body, flush);
  }
  flush();
  return lines;
}

/** The next node after `node` and all inside it; `leave` is called where a block ends on the way. */
function following(node: Node, root: Node, leave: () => void): Node | null {
  let at: Node | null = node;
  while (at && at !== root) {
    if (isElement(at) && breaksLine(at)) leave();
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

function joined(parts: TextPart[]): string {
  return joinTexts(parts.map(({ text }) => text))
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Joins the texts of neighbouring elements as they look: `['Ann Lee', 'May 3']` -> `'Ann Lee May 3'`,
 * but `['上海', '证券', '报']` -> `'上海证券报'`.
 */
export function joinTexts(texts: string[]): string {
  if (texts.length === 1) return texts[0] ?? '';
  let line = '';
  for (const text of texts) {
    const gap = /[\p{Ll}\d]$/u.test(line.slice(-2)) && /^\p{Lu}/u.test(text);
    line += gap ? ` ${text}` : text;
  }
  return line;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function breaksLine(element: Element): boolean {
  return !INLINE.has(element.localName);
}

function isUnseen(element: Element): boolean {
  if (UNSEEN.has(element.localName)) return true;
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN_STYLE.test(style.slice(0, 2_000));
}
