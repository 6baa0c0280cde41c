import { shortDigest } from './short-digest';

/** What the slug of a name may be at most; `core/settings.ts` asks the same of the reader's own. */
export const SLUG_LENGTH = 60;

/** Names that Windows gives to devices, with every extension: `category/con.html` cannot be written there. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

/** Whether Windows keeps this name for a device: `con`, `LPT1`. */
export function isDeviceName(word: string): boolean {
  return DEVICE.test(word);
}

/** Latin letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  Æ: 'AE',
  Ð: 'D',
  Ø: 'O',
  Þ: 'Th',
  ß: 'ss',
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  Đ: 'D',
  đ: 'd',
  ı: 'i',
  Ł: 'L',
  ł: 'l',
  Œ: 'OE',
  œ: 'oe',
  ẞ: 'SS',
};

/** word + digest of the whole name, within the length that a slug may have. */
export function withDigest(word: string, name: string, length = 6): string {
  return word.slice(0, SLUG_LENGTH - length) + shortDigest(name, length);
}

/** The name's pieces: runs of Han, and everything else letter by letter. */
const PIECES = /\p{Script=Han}+|\P{Script=Han}/gu;

/**
 * The name of a source -> one word of [A-Za-z0-9], at most 60 characters, by the name alone:
 * `36氪` -> `36ke`, `Wind资讯` -> `Windzixun`, `Le Monde` -> `LeMonde`. Latin letters and digits
 * stay, punctuation goes. Where letters of the name had to be left out (`한국 Times`), where nothing
 * is left, where the word is too long or Windows cannot have a file of that name, a digest of the
 * name is added. Two names can still give one word: `export/slug/slug-book.ts` keeps them apart.
 * `toPinyin`: a run of Han -> its pinyin without tones and spaces; what it cannot read it leaves.
 */
export function slugify(name: string, toPinyin: (han: string) => string): string {
  let word = '';
  let isWhole = true;
  for (const [piece] of name.normalize('NFKC').matchAll(PIECES)) {
    const read = /\p{Script=Han}/u.test(piece) ? toPinyin(piece) : piece;
    const letters = (LETTERS[read] ?? read).normalize('NFD').replace(/\p{M}/gu, '');
    const plain = letters.replace(/[^A-Za-z0-9]/g, '');
    if (/[\p{L}\p{N}]/u.test(letters.replace(/[A-Za-z0-9]/g, ''))) isWhole = false;
    word += plain;
  }
  if (word === '') return withDigest('s', name, 10);
  if (!isWhole || word.length > SLUG_LENGTH || isDeviceName(word)) return withDigest(word, name);
  return word;
}
