/** C0 and C1 controls but tab, line feed, form feed and carriage return; non-characters; the BOM. */
// oxlint-disable-next-line no-control-regex
const INVISIBLE = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g;

/** A break of the line between two Han characters (or their punctuation) is no space to read. */
const BREAK_IN_HAN =
  /(?<=[\p{Script=Han}\u3001-\u303f\uff00-\uffef])[ \t\r\f]*\n\s*(?=[\p{Script=Han}\u3001-\u303f\uff00-\uffef])/gu;

const SPACES = /[ \t\n\f\r\u2028\u2029]+/g;

/** Whether there is anything to do: most text holds nothing but letters, signs and single spaces. */
// oxlint-disable-next-line no-control-regex
const ODD = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]|  /;

/** Text of a page -> the same on one line, without controls: 'a \n b\u0007' -> 'a b'. */
export function visibleText(text: string): string {
  if (!ODD.test(text)) return text;
  const clean = text.toWellFormed().replace(INVISIBLE, '');
  const joined = clean.includes('\n') ? clean.replace(BREAK_IN_HAN, '') : clean;
  return joined.replace(SPACES, ' ');
}

/** As `visibleText`, and without spaces or ideographic indents at both ends. */
export function visibleLine(text: string): string {
  return visibleText(text).trim();
}
