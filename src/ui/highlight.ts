import { foldText, searchTerms } from '../search/fold-text';

/** A piece of a text; `hit` where it is what was searched for. */
export type Piece = { text: string; hit: boolean };

/** Folded text with, for each of its units, the index of the character it came from. */
function folded(text: string): { units: string; origin: number[]; characters: string[] } {
  const characters = [...text];
  const origin: number[] = [];
  let units = '';
  characters.forEach((character, index) => {
    const part = foldText(character);
    for (let unit = 0; unit < part.length; unit += 1) origin.push(index);
    units += part;
  });
  return { units, origin, characters };
}

/** Caps a query's terms, so that a pasted page cannot make the list slow. */
const MOST_TERMS = 12;

/** A query -> the terms to mark. */
export function termsOf(query: string): string[] {
  return searchTerms(query).slice(0, MOST_TERMS);
}

/** ('Fed holds', ['fed']) -> [Fed](hit), [ holds]. Matches as the search does: NFKC, any case, substrings. */
export function piecesOf(text: string, terms: readonly string[]): Piece[] {
  const { units, origin, characters } = folded(text);
  const hit = Array.from({ length: characters.length }, () => false);
  for (const term of terms) {
    if (!term) continue;
    for (let at = units.indexOf(term); at >= 0; at = units.indexOf(term, at + term.length)) {
      for (let unit = at; unit < at + term.length; unit += 1) hit[origin[unit] ?? 0] = true;
    }
  }
  const pieces: Piece[] = [];
  characters.forEach((character, index) => {
    const last = pieces.at(-1);
    const isHit = hit[index] ?? false;
    if (last && last.hit === isHit) last.text += character;
    else pieces.push({ text: character, hit: isHit });
  });
  return pieces;
}
