import { clockBefore, readClockTime } from './clock-time';
import { monthNumber } from './month-names';
import type { Found } from './numeric-date';
import { toReading, type ClockParts } from './reading';
import { readZone } from './zone-suffix';

type DateParts = Pick<ClockParts, 'year' | 'month' | 'day'>;

/*
 * Names of months are spelt out as the letters that month-names.ts knows (Latin, Greek, Cyrillic,
 * Hebrew, Arabic, Devanagari): a pattern with \p{L} in a lookbehind or a count costs the engine tens of milliseconds to compile.
 */
/** Orders in which western pages write a date; each gives its numbers or undefined. */
const ORDERS: { pattern: RegExp; read: (match: RegExpExecArray) => DateParts | undefined }[] = [
  {
    // 4. Januar 2022, 4 Jan 2022, 4 de enero de 2022, 4th of January, 2022
    pattern:
      /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º|°)?(?:\s{1,3}(?:de|of|d'))?[\s-]{1,3}([A-Za-zÀ-ɏͰ-ӿ\u05d0-\u064a\u08a0-\u0963]{2,12})\.?,?(?:\s{1,3}(?:de|del))?[\s-]{1,3}(\d{4})(?!\d)/g,
    read: ([, day, month, year]) => named(day, month, year),
  },
  {
    // January 4, 2022; Jan. 4th 2022
    pattern:
      /(?<![A-Za-zÀ-ɏͰ-ӿ\u05d0-\u064a\u08a0-\u0963])([A-Za-zÀ-ɏͰ-ӿ\u05d0-\u064a\u08a0-\u0963]{2,12})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/g,
    read: ([, month, day, year]) => named(day, month, year),
  },
  {
    // 2026. január 14.
    pattern: /(?<!\d)(\d{4})\.\s{1,3}([A-Za-zÀ-ɏ]{3,12})\.?\s{1,3}(\d{1,2})(?!\d)\.?/g,
    read: ([, year, month, day]) => named(day, month, year),
  },
  {
    // 04.01.2022, 4/1/2022, 04-01-2022, 04.01.22
    pattern: /(?<![\d./-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2}(?=\D|$))(?![\d./-]\d)/g,
    read: ([, first, mark, second, year]) => numbered(first, second, year, mark),
  },
];
const MOST = 20;

/** Dates as western pages print them, in the order of the text; the time behind them where there is one. */
export function findWesternDates(text: string): Found[] {
  const found: Found[] = [];
  for (const { pattern, read } of ORDERS) {
    for (const match of text.matchAll(pattern)) {
      if (found.length >= MOST) break;
      const one = read(match);
      if (one) found.push(...withTime(one, text, match.index, match[0].length));
    }
  }
  return found.toSorted((one, other) => one.start - other.start);
}

function withTime(date: DateParts, text: string, start: number, length: number): Found[] {
  const end = start + length;
  const time = readClockTime(text.slice(end, end + 80)) ?? clockBefore(text.slice(0, start));
  const after = text.slice(end + (time?.length ?? 0), end + 120);
  const zoned = time && readZone(time.zone ?? after, Date.UTC(date.year, date.month - 1, date.day));
  const reading = (time && toReading({ ...date, ...time, offset: zoned })) ?? toReading(date);
  return reading ? [{ reading, start, end: end + (time?.length ?? 0) }] : [];
}

function named(day?: string, month?: string, year?: string): DateParts | undefined {
  const number = monthNumber(month ?? '');
  return number === undefined ? undefined : { year: Number(year), month: number, day: Number(day) };
}

/** With dots the day comes first everywhere; with a slash only where the numbers leave no doubt, or day first. */
function numbered(first = '', second = '', year = '', mark = '.'): DateParts | undefined {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  if (year.length === 2 && mark !== '.') return undefined;
  const [one, other] = [Number(first), Number(second)];
  if (other > 12 && one <= 12) return { year: full, month: one, day: other };
  return { year: full, month: other, day: one };
}
