import { simplify } from './simplify';

/** Whether traditional and simplified characters are one in a search, or told apart. */
export type HanForms = 'one' | 'apart';

/** Letters that may carry an accent, once NFKC has composed them, and marks that stand alone. */
const MAY_HAVE_ACCENT = /[\u00c0-\u04ff\u1e00-\u1fff]/;
const ACCENTS = /[\u0300-\u036f]+/g;

/**
 * What is not seen and says nothing: soft hyphens, characters of no width, marks of direction, selectors
 * of a form. Pages break words by them.
 */
const UNSEEN = /\p{Default_Ignorable_Code_Point}+/gu;
function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(ACCENTS, '').replaceAll('ς', 'σ').normalize('NFC');
}

/**
 * Text as search compares it: without regard to width, case, accents and characters that are not seen,
 * and with 'one' to traditional or simplified form. 'Ｅl Ni\u00adño 銀行' -> 'el nino 银行'.
 */
export function fold(text: string, forms: HanForms): string {
  const plain = text.replace(UNSEEN, '').toWellFormed().normalize('NFKC').toLowerCase();
  const bare = MAY_HAVE_ACCENT.test(plain) ? withoutAccents(plain) : plain;
  return forms === 'one' ? simplify(bare) : bare;
}
