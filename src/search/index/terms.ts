import { CLASS, classOf } from '../text/character-class';

/*
 * The keys of the index. Of text in a script without spaces: each two neighbours (`经济`), the last of
 * a row with an end mark, both with their positions; and each character alone, with the documents
 * that hold it. Of other text: words, with positions.
 */

/** Stands in the place of a neighbour where a row of characters ends; no text has it. */
export const ROW_END = '\u0000';

/** Words are cut to this many code units; a longer one in a query is verified against the text. */
export const LONGEST_WORD = 64;

/** Whether a key holds documents and not positions: a character alone. */
export function isDocumentTerm(term: string): boolean {
  const code = term.codePointAt(0) ?? 0;
  return term.length === (code > 0xffff ? 2 : 1) && classOf(code) === CLASS.glyph;
}
