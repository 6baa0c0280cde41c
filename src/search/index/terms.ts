import { CLASS, classOf } from '../text/character-class';

/*
 * The keys of the index. Of text in a script without spaces: each two neighbours (`经济`), the last of
 * a row with an end mark, both with their positions; and of each common character, behind its pairs,
 * the documents that hold it. Of other text: words, with positions.
 */

/** Stands in the place of a neighbour where a row of characters ends; no text has it. */
export const ROW_END = '\u0000';

/** Stands behind a character in the key of its documents: behind all its neighbours; no text has it. */
const DOCUMENTS = '\uffff';

/** Words are cut to this many code units; a longer one in a query is verified against the text. */
export const LONGEST_WORD = 64;

/** The key of the documents that hold a character. */
export function documentsTerm(glyph: string): string {
  return glyph + DOCUMENTS;
}

/** Whether a key holds documents and not positions. */
export function isDocumentTerm(term: string): boolean {
  return term.endsWith(DOCUMENTS);
}

/** The same of a key in UTF-8, where that character is the bytes EF BF BF. */
export function isDocumentName({ bytes, length }: { bytes: Uint8Array; length: number }): boolean {
  return bytes[length - 1] === 0xbf && bytes[length - 2] === 0xbf && bytes[length - 3] === 0xef;
}

/** The character with which the key of a pair begins; undefined for a word. */
export function glyphOf(term: string): string | undefined {
  const code = term.codePointAt(0) ?? 0;
  if (classOf(code) !== CLASS.glyph) return undefined;
  return code > 0xffff ? term.slice(0, 2) : term.charAt(0);
}
