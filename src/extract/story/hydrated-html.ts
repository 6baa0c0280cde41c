/*
 * Pages that scripts build carry their story in those scripts, as HTML in a string of JSON. Read as
 * text; nothing is run.
 */

const LIMITS = { script: 4_000_000, all: 12_000_000, depth: 3 } as const;
const SHORTEST = 400;
const FEWEST_PARAGRAPHS = 2;
const PARAGRAPH = /<p[\s>]/gi;
const ANY_PARAGRAPH = /(?:<|\\u003c)p(?:[\s>\\])/i;

/** The index of the quote that ends the string begun before `from`; -1 where none does. */
function endOfString(text: string, from: number): number {
  let end = text.indexOf('"', from);
  while (end >= 0) {
    let escapes = 0;
    while (text.charAt(end - 1 - escapes) === '\\') escapes += 1;
    if (escapes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return -1;
}

/** `\u003cp\u003e` -> `<p>`; what is no string of JSON -> undefined. */
function decode(literal: string): string | undefined {
  try {
    const value: unknown = JSON.parse(`"${literal}"`);
    return typeof value === 'string' ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** All strings in a script's text that are HTML with paragraphs, those inside strings included. */
function htmlStrings(text: string, depth: number, found: string[]): void {
  if (depth > LIMITS.depth || !ANY_PARAGRAPH.test(text)) return;
  let start = text.indexOf('"');
  while (start >= 0) {
    const end = endOfString(text, start + 1);
    if (end < 0) return;
    const literal = text.slice(start + 1, end);
    if (literal.length >= SHORTEST && ANY_PARAGRAPH.test(literal)) {
      const value = decode(literal);
      if (value !== undefined && /^\s*[[{]|^\w*:[[{]/.test(value))
        htmlStrings(value, depth + 1, found);
      else if (value !== undefined) found.push(value);
    }
    start = text.indexOf('"', end + 1);
  }
}

/** The HTML with the most paragraphs that the page's inline scripts carry; `undefined` where none is. */
export function hydratedHtml(page: Element): string | undefined {
  const found: string[] = [];
  let read = 0;
  for (const script of page.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    if (text.length > LIMITS.script || (read += text.length) > LIMITS.all) continue;
    htmlStrings(text, 0, found);
  }
  let best: string | undefined;
  let most = FEWEST_PARAGRAPHS - 1;
  for (const html of found) {
    const count = html.match(PARAGRAPH)?.length ?? 0;
    if (count > most) [best, most] = [html, count];
  }
  return best;
}
