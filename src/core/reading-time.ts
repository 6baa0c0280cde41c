/** Han characters, and words of other scripts, that a reader takes in a minute. */
const HAN_A_MINUTE = 350;
const WORDS_A_MINUTE = 230;

const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

/** How often a pattern is found; counts without keeping the finds, a text may have millions. */
function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}

/** Letters and digits of a text; each Han character is one. '降准0.5%' -> 4. */
export function countCharacters(text: string): number {
  return count(text, /[\p{L}\p{N}]/gu);
}

/** Whole minutes that a text takes to read, at least 1. */
export function readingMinutes(text: string): number {
  const han = count(text, HAN_OR_KANA);
  const words = count(text.replace(HAN_OR_KANA, ' '), WORD);
  return Math.max(1, Math.round(han / HAN_A_MINUTE + words / WORDS_A_MINUTE));
}
