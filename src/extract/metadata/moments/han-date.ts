import { readClockTime } from './clock-time';
import type { Found } from './numeric-date';
import { toReading } from './reading';

const DIGITS = new Map([...'〇一二三四五六七八九'].map((sign, digit) => [sign, digit]));
const DATE =
  /([一二][〇零○Ｏ一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]/gu;
const MOST = 20;

/** Dates in Han numerals: `二〇二六年一月十四日`, `二○二六年十二月三十一日 10:05`. */
export function findHanDates(text: string): Found[] {
  return [...text.matchAll(DATE)].slice(0, MOST).flatMap((match) => {
    const end = match.index + match[0].length;
    const time = readClockTime(text.slice(end, end + 80));
    const [year, month, day] = [yearOf(match[1]), numberOf(match[2]), numberOf(match[3])];
    const reading = toReading({ year, month, day, ...time }) ?? toReading({ year, month, day });
    return reading ? [{ reading, start: match.index, end }] : [];
  });
}

/** Digit by digit: `二〇二六` -> 2026. */
function yearOf(text = ''): number {
  return Number([...text].map((sign) => DIGITS.get(sign) ?? 0).join(''));
}

/** `十四` -> 14, `三十一` -> 31, `十` -> 10. */
function numberOf(text = ''): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text];
  return 10 * (tens === '' ? 1 : (DIGITS.get(tens ?? '') ?? 0)) + (DIGITS.get(ones ?? '') ?? 0);
}
