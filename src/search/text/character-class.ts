/**
 * What a character is to a search. `glyph`: of a script without spaces, each one a token of its own;
 * `letter`: part of a word; `line`: a line's end; `other`: between tokens.
 */
export const CLASS = { unknown: 0, other: 1, line: 2, letter: 3, glyph: 4 } as const;

const SCRIPTS = 'Han Hiragana Katakana Bopomofo Thai Lao Khmer Myanmar'.split(' ');
const GLYPHS = SCRIPTS.map((script) => `\\p{Script=${script}}`).join('');
const LETTERS = '\\p{L}\\p{N}\\p{M}';

/** One glyph, one letter of a word, one of what may stand between tokens in a line: for the flag `v`. */
export const PATTERN = {
  glyph: `[${GLYPHS}]`,
  letter: `[[${LETTERS}]--[${GLYPHS}]]`,
  between: `[^${LETTERS}${GLYPHS}\\n\\r]`,
} as const;

const GLYPH = new RegExp(PATTERN.glyph, 'v');
const LETTER = new RegExp(PATTERN.letter, 'v');

/** Answers by code point, found out when a character is first met. */
const known = new Uint8Array(0x110000);

function classify(code: number): number {
  if (code === 0x0a || code === 0x0d) return CLASS.line;
  const character = String.fromCodePoint(code);
  if (GLYPH.test(character)) return CLASS.glyph;
  return LETTER.test(character) ? CLASS.letter : CLASS.other;
}

/** The class of a character by its code point. */
export function classOf(code: number): number {
  const answer = known[code];
  if (answer) return answer;
  const found = classify(code);
  known[code] = found;
  return found;
}
