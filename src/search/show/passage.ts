import { expressionOf, type TextPattern } from '../query/text-pattern';
import { fold, type HanForms } from '../text/fold';
import { piecesOf, placesIn, type Piece } from './marked-text';

const BEFORE = 24;
const AFTER = 60;

/** A paragraph longer than this is cut around the hit before it is looked at letter by letter. */
const LONGEST = 2_000;

/** A character of two units of which a cut left one. */
const HALF = /^\p{Cs}|\p{Cs}$/gu;

/** The first paragraph that holds a pattern, and about where; folding keeps most lengths. */
function paragraphWith(text: string, pattern: TextPattern, forms: HanForms): string | undefined {
  const expression = expressionOf(pattern);
  for (const paragraph of text.split('\n')) {
    const found = expression.exec(fold(paragraph, forms));
    if (!found) continue;
    if (paragraph.length <= LONGEST) return paragraph;
    const around = paragraph.slice(
      Math.max(0, found.index - LONGEST / 2),
      found.index + LONGEST / 2,
    );
    return expression.test(fold(around, forms)) ? around.replace(HALF, '') : undefined;
  }
  return undefined;
}

/**
 * The surroundings of the first place of the first pattern that the text holds, marked; `…` where it
 * was cut: '…央行宣布' '降准' '。'. Undefined where it holds none.
 */
export function passageOf(
  text: string,
  patterns: readonly TextPattern[],
  forms: HanForms,
): Piece[] | undefined {
  for (const pattern of patterns) {
    const paragraph = paragraphWith(text, pattern, forms);
    const first = paragraph === undefined ? undefined : placesIn(paragraph, [pattern], forms)[0];
    if (paragraph === undefined || !first) continue;
    const from = Math.max(0, first.start - BEFORE);
    const to = Math.min(paragraph.length, first.end + AFTER);
    const cut = paragraph.slice(from, to).replace(HALF, '');
    const pieces = piecesOf(cut, placesIn(cut, patterns, forms));
    if (from > 0) pieces.unshift({ text: '…', hit: false });
    if (to < paragraph.length) pieces.push({ text: '…', hit: false });
    return pieces;
  }
  return undefined;
}
