import { readClockTime } from './clock-time';
import { narrowDigits } from './numeric-date';
import type { ClockParts } from './reading';

const DATE = /(?<![\d年\-/.])(\d{1,2})(?:\s?月\s?(\d{1,2})\s?[日号號]|[-/](\d{1,2})(?![\d\-/.]))/g;

/** A date whose year the page leaves out: `01月04日 18:05`, `01-04 18:05`. */
export type Yearless = Omit<ClockParts, 'year'>;

/** The first such date of a text; with dashes only where a time follows it. */
export function findYearlessDate(text: string): Yearless | undefined {
  const narrow = narrowDigits(text.slice(0, 400));
  for (const match of narrow.matchAll(DATE)) {
    const time = readClockTime(narrow.slice(match.index + match[0].length));
    if (!time && match[2] === undefined) continue;
    const [month, day] = [Number(match[1]), Number(match[2] ?? match[3])];
    if (month < 1 || month > 12 || day < 1 || day > 31) continue;
    return { month, day, hour: time?.hour, minute: time?.minute, second: time?.second };
  }
  return undefined;
}
