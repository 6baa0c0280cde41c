import { fold, type HanForms } from '../text/fold';

/** A word as it is compared, and as it was written. */
export type Word = { key: string; text: string };

/** Characters that hold sentences together: no name or notion begins or ends with one. */
const PARTICLES = new Set(
  '的了在和与及是为将被把对从到向于以等也都就还又而或其这那之已再更最不有无',
);
const HAN = /^\p{Script=Han}$/u;
const HANS = /^\p{Script=Han}{2,}$/u;
/** Of other scripts what begins with a letter and is three letters long. */
const LATIN = /^[\p{L}][\p{L}\p{N}\p{M}'’-]{2,}$/u;
/** Single characters in a row that are taken as one word. */
const MOST_JOINED = 4;

const segmenter =
  'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/** Where the browser does not know words: those of letters, and Han in pairs. */
function plainPieces(text: string): string[] {
  const runs = text.match(/\p{Script=Han}+|[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return runs.flatMap((run) => {
    if (!HANS.test(run)) return [run];
    const characters = Array.from(run);
    return characters.slice(1).map((one, at) => `${characters[at] ?? ''}${one}`);
  });
}

function pieces(text: string): string[] {
  if (!segmenter) return plainPieces(text);
  const found: string[] = [];
  let single: string[] = [];
  const join = (): void => {
    if (single.length > 1 && single.length <= MOST_JOINED) found.push(single.join(''));
    single = [];
  };
  for (const { segment } of segmenter.segment(text)) {
    // Names and new words are not in the browser's dictionary: it gives their characters one by one.
    if (HAN.test(segment) && !PARTICLES.has(segment)) single.push(segment);
    else {
      join();
      found.push(segment);
    }
  }
  join();
  return found;
}

/** A headline -> its words, each once: '央行宣布降准' -> 央行, 宣布, 降准. Neither figures nor single characters. */
export function wordsOf(headline: string, forms: HanForms): Word[] {
  const words = new Map<string, Word>();
  for (const text of pieces(headline.normalize('NFKC'))) {
    if (!HANS.test(text) && !LATIN.test(text)) continue;
    const key = fold(text, forms);
    if (!words.has(key)) words.set(key, { key, text });
  }
  return [...words.values()];
}
