import { LONGEST_WORD } from '../index/terms';
import type { PatternToken, TextPattern } from '../query/text-pattern';
import type { TermRequest } from './index-reader';

/** A term that has to stand `at` so many positions behind where the pattern begins. */
type PlannedTerm = TermRequest & { at: number };

/**
 * How a pattern is found by the index. `alone`: one character, by its documents.
 * `isExact`: false where what is found has to be verified against the text.
 */
export type PatternPlan = { terms: PlannedTerm[]; alone: boolean; isExact: boolean };

/** Terms by which a long pattern is looked up; those who have them all are read. */
const MOST_TERMS = 24;

/** A row of characters next to each other: each two of them, the last two again where one is left. */
function pairsOf(row: readonly PatternToken[]): PlannedTerm[] {
  const [only] = row;
  if (row.length === 1 && only) return [{ term: only.text, kind: 'beginning', at: only.at }];
  const terms: PlannedTerm[] = [];
  for (let start = 0; start < row.length; start += 2) {
    const from = Math.min(start, row.length - 2);
    const [first, second] = [row[from], row[from + 1]];
    if (first && second) {
      terms.push({ term: first.text + second.text, kind: 'whole', at: first.at });
    }
  }
  return terms;
}

/** Neighbouring characters in rows; words stand by themselves. */
function rowsOf(tokens: readonly PatternToken[]): PatternToken[][] {
  const rows: PatternToken[][] = [];
  for (const token of tokens) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    const goesOn = before?.kind === 'glyph' && token.kind === 'glyph' && token.at === before.at + 1;
    if (row && goesOn) row.push(token);
    else rows.push([token]);
  }
  return rows;
}

/** A pattern -> the terms to read and how they have to stand. */
export function planPattern({ tokens, isPrefix }: TextPattern): PatternPlan {
  const [only] = tokens;
  if (tokens.length === 1 && only?.kind === 'glyph') {
    return { terms: [{ term: only.text, kind: 'documents', at: 0 }], alone: true, isExact: true };
  }
  let isExact = true;
  const start = only?.at ?? 0;
  const terms = rowsOf(tokens).flatMap((row): PlannedTerm[] => {
    const [token] = row;
    if (token?.kind !== 'word') return pairsOf(row);
    if (token.text.length > LONGEST_WORD) isExact = false;
    const isLast = token === tokens.at(-1);
    const kind = isLast && isPrefix ? 'beginning' : 'whole';
    return [{ term: token.text.slice(0, LONGEST_WORD), kind, at: token.at }];
  });
  const planned = terms.slice(0, MOST_TERMS).map((term) => ({ ...term, at: term.at - start }));
  return { terms: planned, alone: false, isExact: isExact && terms.length <= MOST_TERMS };
}
