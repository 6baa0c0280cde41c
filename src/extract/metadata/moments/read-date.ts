import { monthNumber } from './month-names';
import { findNumericDates } from './numeric-date';
import { toReading, type Reading } from './reading';
import { findWesternDates } from './western-date';

/**
 * A value that is meant to be a date (JSON-LD, meta, `datetime`) -> its reading.
 * ISO with or without zone, `2022/1/4 18:05`, `20220104`, RFC 2822, Unix seconds or milliseconds,
 * printed western dates; what is no date -> undefined.
 */
export function readDate(value: string): Reading | undefined {
  const text = value.trim().slice(0, 200);
  return (
    readCompact(text) ??
    findNumericDates(text)[0]?.reading ??
    findWesternDates(text)[0]?.reading ??
    readRfc(text)
  );
}

function readCompact(text: string): Reading | undefined {
  if (/^1\d{9}$/.test(text)) return { wall: Number(text) * 1000, precision: 'second', offset: 0 };
  if (/^1\d{12}$/.test(text)) return { wall: Number(text), precision: 'second', offset: 0 };
  const found = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z)?)?$/.exec(text);
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second, zulu] = found;
  return toReading({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    ...(hour !== undefined && { hour: Number(hour), minute: Number(minute) }),
    ...(second !== undefined && { second: Number(second) }),
    ...(zulu && { offset: 0 }),
  });
}

/** `Tue Jan 04 18:05:25 CST 2022`, as Java prints a date. */
function readRfc(text: string): Reading | undefined {
  const found = /([A-Za-z]{3}) {1,2}(\d{1,2}) (\d\d):(\d\d):(\d\d) \S{1,9} (\d{4})$/.exec(text);
  const month = found && monthNumber(found[1] ?? '');
  if (!found || !month) return undefined;
  const [, , day, hour, minute, second, year] = found.map(Number);
  return toReading({ year: year ?? 0, month, day: day ?? 0, hour, minute, second });
}
