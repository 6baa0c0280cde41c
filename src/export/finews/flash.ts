/** Characters of the longest sentence that passes for flash news. */
const LONGEST = 200;

/** Whether a text is one short sentence: it ends once, at its end, or nowhere. */
export function isOneSentence(text: string): boolean {
  if (text.length > LONGEST) return false;
  const inner = text.replace(/[。！？!?….]+[”’」』）)]*$/, '');
  return !/[。！？!?…]|[.;] /.test(inner);
}
