import { expressionOf, type TextPattern } from '../query/text-pattern';
import { fold, type HanForms } from '../text/fold';

/** A piece of a text; `hit` where it is what was searched for. */
export type Piece = { text: string; hit: boolean };

/**
 * A row of letters that are folded one by one, as nearly all of a text are: none vanishes or takes in
 * another. Or else one letter with the marks that stand on it.
 */
const PART = /([\w ，。、；：？！“”《》（）\u4e00-\u9fff]+)(?!\p{M})|\P{M}\p{M}*|\p{M}+/gu;

/** Where a pattern stands in a text, as offsets into the text itself. */
export type Place = { start: number; end: number };

/** A text as search compares it, and for each of its units where in the text it came from. */
function foldWithOrigins(text: string, forms: HanForms): { folded: string; origins: Place[] } {
  let folded = '';
  const origins: Place[] = [];
  const take = (unfolded: string, start: number): void => {
    const part = fold(unfolded, forms);
    for (let unit = 0; unit < part.length; unit += 1) {
      origins.push({ start, end: start + unfolded.length });
    }
    folded += part;
  };
  const takeRow = (row: string, start: number): void => {
    const part = fold(row, forms);
    // A few characters have a simplified form of two units.
    const isLetterByLetter = part.length === row.length;
    for (let at = 0; at < row.length; at += 1) {
      if (isLetterByLetter) origins.push({ start: start + at, end: start + at + 1 });
      else take(row.charAt(at), start + at);
    }
    if (isLetterByLetter) folded += part;
  };
  for (const { 0: part, 1: row, index } of text.matchAll(PART)) {
    if (row === undefined) take(part, index);
    else takeRow(row, index);
  }
  return { folded, origins };
}

/** All places of the patterns in a text, in their order; they may overlap. */
export function placesIn(text: string, patterns: readonly TextPattern[], forms: HanForms): Place[] {
  const { folded, origins } = foldWithOrigins(text, forms);
  const places = patterns.flatMap((pattern) =>
    Array.from(folded.matchAll(expressionOf(pattern, 'g')), ({ 0: hit, index }) => ({
      start: origins[index]?.start ?? 0,
      end: origins[index + hit.length - 1]?.end ?? 0,
    })),
  );
  return places.sort((a, b) => a.start - b.start);
}

/** A text with its places -> pieces that make up the text. */
export function piecesOf(text: string, places: readonly Place[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of places) {
    if (end <= at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), hit: false });
    pieces.push({ text: text.slice(Math.max(at, start), end), hit: true });
    at = end;
  }
  if (at < text.length || pieces.length === 0) pieces.push({ text: text.slice(at), hit: false });
  return pieces;
}
