/*
 * Linked data on real pages is often not quite JSON: commas before a bracket, raw line breaks in
 * strings, quotes that were not escaped, comments around it, a text cut off in the middle.
 */

const WRAPPING = [/^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?/, /^\s*<!--/] as const;
const WRAPPED = [/(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?\s*$/, /(?:\/\/)?\s*-->\s*$/, /;\s*$/] as const;

/** Removes comment marks around the data: `<!-- {…} -->` -> `{…}`. */
export function unwrapJson(text: string): string {
  let inner = text.trim().replace(/^\ufeff/, '');
  for (const mark of WRAPPING) inner = inner.replace(mark, '');
  const tail = inner.slice(-40);
  let end = tail;
  for (const mark of WRAPPED) end = end.replace(mark, '');
  return inner.slice(0, inner.length - tail.length) + end;
}

/**
 * Broken JSON -> JSON that is likelier to parse, in one pass over the text:
 * raw control characters in strings are escaped, commas before a bracket dropped, quotes inside
 * strings escaped, what is still open at the end is closed.
 */
export function repairJson(text: string): string {
  const out: string[] = [];
  const open: string[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '"') {
      at = copyString(text, at, out);
      continue;
    }
    if (char === '{' || char === '[') open.push(char === '{' ? '}' : ']');
    if (char === '}' || char === ']') {
      dropTrailingComma(out);
      open.pop();
    }
    out.push(char);
    at += 1;
    if (open.length === 0 && (char === '}' || char === ']')) break;
  }
  dropTrailingComma(out);
  return out.join('') + open.reverse().join('');
}

/** Copies the string that begins at `start`, mended, and returns where it ends. */
function copyString(text: string, start: number, out: string[]): number {
  out.push('"');
  let at = start + 1;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '\\') {
      out.push(mendEscape(text, at));
      at += 2;
    } else if (char === '"') {
      if (closes(text, at)) break;
      out.push('\\"');
      at += 1;
    } else {
      out.push(char < ' ' ? ' ' : char);
      at += 1;
    }
  }
  out.push('"');
  return at + 1;
}

function mendEscape(text: string, at: number): string {
  const next = text.charAt(at + 1);
  if (next === 'u') return /^[0-9a-f]{4}$/i.test(text.slice(at + 2, at + 6)) ? '\\u' : 'u';
  return '"\\/bfnrt'.includes(next) && next !== '' ? `\\${next}` : next;
}

/** A quote ends a string where a comma, a colon, a bracket or the end follows within a few spaces. */
function closes(text: string, at: number): boolean {
  const after = text.slice(at + 1, at + 60).trimStart();
  return after === '' || ',:}]'.includes(after.charAt(0));
}

function dropTrailingComma(out: string[]): void {
  let last = out.length - 1;
  while (last >= 0 && /^\s$/.test(out[last] ?? '')) last -= 1;
  if (out[last] === ',') out.splice(last, 1);
}
