import { readClockTime } from './clock-time';
import { toReading, type Reading } from './reading';
import { readChineseZone, readZone } from './zone-suffix';

const DATE =
  /(?<![\d.])(\d{4})\s?(?:[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})(?:\s?[日号號일]|(?!\d))|([-/.])(\d{1,2})\4(\d{1,2})(?!\d)|\s(\d{2})[-/](\d{2})(?!\d))/g;
const MOST = 20;

/** Where a reading stood in the text. */
export type Found = { reading: Reading; start: number; end: number };

/** Full-width digits and colons -> ASCII, character by character, so that places stay the same. */
export function narrowDigits(text: string): string {
  return text.replace(/[\uff10-\uff1a\uff0f\uff0d\uff0e]/g, (char) =>
    String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
}

/**
 * Dates with the year first, in the order of the text: `2022-01-04T10:05:25Z`, `2022年01月04日 18:05`,
 * `2022/1/4`, `2022.01.04`, `2022 01/04`; full-width digits too. What is no date is passed over.
 */
export function findNumericDates(text: string): Found[] {
  const narrow = narrowDigits(text);
  const found: Found[] = [];
  for (const match of narrow.matchAll(DATE)) {
    if (found.length >= MOST) break;
    const end = match.index + match[0].length;
    const one = withTime(match, narrow.slice(end, end + 80), narrow.slice(0, match.index));
    if (one) found.push({ reading: one.reading, start: match.index, end: end + one.length });
  }
  return found;
}

function withTime(
  match: RegExpExecArray,
  rest: string,
  before: string,
): { reading: Reading; length: number } | undefined {
  const date = {
    year: Number(match[1]),
    month: Number(match[2] ?? match[5] ?? match[7]),
    day: Number(match[3] ?? match[6] ?? match[8]),
  };
  const time = readClockTime(rest);
  const wall = Date.UTC(date.year, date.month - 1, date.day);
  const offset =
    time &&
    (readZone(rest.slice(time.length), wall) ??
      readChineseZone(`${before.slice(-8)}${rest.slice(time.length, time.length + 8)}`, wall));
  const reading = time && toReading({ ...date, ...time, offset });
  if (time && reading) return { reading, length: time.length };
  const day = toReading(date);
  return day && { reading: day, length: 0 };
}
