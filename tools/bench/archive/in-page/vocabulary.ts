import { simplify } from '../../../../src/search/text/simplify.ts';
import { randomFrom, zipf } from './random.ts';

/** The 3,755 commonest Chinese characters: the first level of GB 2312. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb18030');
  const characters: string[] = [];
  for (let high = 0xb0; high <= 0xd7; high += 1) {
    for (let low = 0xa1; low <= 0xfe; low += 1) {
      if (high === 0xd7 && low > 0xf9) break;
      characters.push(decoder.decode(new Uint8Array([high, low])));
    }
  }
  // The scan tells traditional forms apart, which the index by default does not.
  return characters.filter((character) => simplify(character) === character);
}

const SYLLABLES = 'ba co den fi gra hol in ju ka lo mer no pe ri sta tur un vel wa ys'.split(' ');

/** Words by how common they are, made of one seed: Chinese ones of one to four characters, Latin ones of syllables. */
export function makeVocabulary(): { han: string[]; latin: string[] } {
  const random = randomFrom(20_220_104);
  const characters = commonCharacters();
  for (let at = characters.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [characters[at], characters[other]] = [characters[other] ?? '', characters[at] ?? ''];
  }
  // The commonest fifth of the characters makes most of the words, as in print.
  const character = () => characters[Math.floor(random() ** 2.5 * characters.length)] ?? '';
  const lengths = [2, 2, 2, 2, 2, 2, 2, 3, 3, 4];
  const han = Array.from({ length: 30_000 }, (_, at) => {
    const length = at < 120 ? 1 : (lengths[Math.floor(random() * lengths.length)] ?? 2);
    return Array.from({ length }, character).join('');
  });
  const latin = Array.from({ length: 12_000 }, (_, at) => {
    const length = at < 60 ? 1 : 1 + Math.ceil(random() * 3);
    return Array.from({ length }, () => SYLLABLES[zipf(random, SYLLABLES.length)] ?? '').join('');
  });
  return { han, latin };
}
