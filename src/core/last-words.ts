/** About so much fits on the card: Han characters, or other characters in whole words. */
const HAN = 20;
const OTHERS = 48;

/**
 * The end of the last paragraph: '…风险提示。\n以上不构成投资建议。' -> '以上不构成投资建议。';
 * undefined for a text without letters.
 */
export function lastWords(text: string): string | undefined {
  const line = text
    .slice(-2_000)
    .split('\n')
    .map((paragraph) => paragraph.trim())
    .findLast((paragraph) => /[\p{L}\p{N}]/u.test(paragraph));
  if (line === undefined) return undefined;
  const letters = Array.from(line);
  const isHan = /\p{Script=Han}/u.test(letters.slice(-HAN).join(''));
  if (isHan) return letters.length > HAN ? `…${letters.slice(-HAN).join('')}` : line;
  if (letters.length <= OTHERS) return line;
  const tail = letters.slice(-OTHERS).join('');
  return `…${tail.slice(tail.indexOf(' ') + 1)}`;
}
