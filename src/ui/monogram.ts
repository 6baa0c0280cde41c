/** How many tints the style sheet has for monograms. */
const TINTS = 7;

/**
 * The mark of a source in a list: its first character, or the number it begins with.
 * `证券日报网` -> `证`, `21世纪经济报道` -> `21`, `Reuters` -> `R`.
 */
export function monogram(name: string): string {
  const text = name.trim();
  const digits = /^\d{1,2}/.exec(text)?.[0];
  if (digits) return digits;
  const letter = /[\p{L}\p{N}]/u.exec(text)?.[0] ?? '·';
  return letter.toLocaleUpperCase();
}

/** A name -> which of the tints it always has, from 0. */
export function tintOf(name: string): number {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum % TINTS;
}
