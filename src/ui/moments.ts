import type { Moment } from '../core/capture';
import { message } from '../platform/i18n';
import { textLanguage } from './locale';

/*
 * How moments read. In lists: today and yesterday by time, this year by day, older `22-01-04`.
 * In the reader and in tooltips: the full moment with its zone.
 */

const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function format(instant: number, options: Intl.DateTimeFormatOptions): string {
  const language = textLanguage();
  const key = language + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, options);
  formats.set(key, known);
  return known.format(instant);
}

const two = (value: number): string => String(value).padStart(2, '0');
const four = (year: number): string => String(year).padStart(4, '0');

function midnight(instant: number): number {
  return new Date(instant).setHours(0, 0, 0, 0);
}

/** Whole local days from `instant` to `now`: 0 today, 1 yesterday, negative in the future. */
export function daysAgo(instant: number, now: number): number {
  return Math.round((midnight(now) - midnight(instant)) / DAY);
}

/** instant -> the local day as a key that sorts and groups: `2022-01-04`. */
export function dayKey(instant: number): string {
  const date = new Date(instant);
  return `${four(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** instant -> `18:05` on the reader's clock. */
export function clockTime(instant: number): string {
  const date = new Date(instant);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** instant -> `18:05`, `Nov 19` or `22-01-04`, whichever says most in the least room. */
export function shortTime(instant: number, now: number): string {
  const ago = daysAgo(instant, now);
  if (ago === 0 || ago === 1) return clockTime(instant);
  return shortDay(instant, now);
}

/** instant -> `Nov 19` within this year, else `22-01-04`; of another age with all of its year, `0001-01-04`. */
export function shortDay(instant: number, now: number): string {
  const years = Math.abs(new Date(instant).getFullYear() - new Date(now).getFullYear());
  if (years === 0) return format(instant, { month: 'short', day: 'numeric' });
  return years < 80 ? dayKey(instant).slice(2) : dayKey(instant);
}

/** instant -> the heading of its day in a list: `Today`, `Yesterday`, `Thu, November 19`, with the year if another. */
export function dayHeading(instant: number, now: number): string {
  const ago = daysAgo(instant, now);
  if (ago === 0) return message('dayToday');
  if (ago === 1) return message('dayYesterday');
  const sameYear = new Date(instant).getFullYear() === new Date(now).getFullYear();
  const day = { month: 'long', day: 'numeric' } as const;
  return message(
    'dayWithWeekday',
    format(instant, sameYear ? day : { ...day, year: 'numeric' }),
    format(instant, { weekday: 'short' }),
  );
}

/** minutes east of UTC -> `UTC+08:00`. */
export function offsetName(offset: number): string {
  if (offset === 0) return 'UTC';
  const size = Math.abs(offset);
  return `UTC${offset < 0 ? '−' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** A moment on the clock of its place, without the zone: `January 4, 2022 at 18:05`; a bare day has no time. */
export function wallMoment(moment: Moment, month: 'long' | 'short' = 'long'): string {
  const wall = moment.instant + moment.offset * 60_000;
  const day = { timeZone: 'UTC', year: 'numeric', month, day: 'numeric' } as const;
  if (moment.precision === 'day') return format(wall, day);
  return format(wall, { ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** A moment as the page told it, in full: `January 4, 2022 at 18:05 (Beijing time)`. */
export function fullMoment(moment: Moment): string {
  const text = wallMoment(moment);
  if (moment.precision === 'day') return text;
  const zone = moment.offset === 480 ? message('zoneBeijing') : offsetName(moment.offset);
  return message('momentInZone', text, zone);
}

/** instant -> the full moment on the reader's own clock. */
export function fullInstant(instant: number): string {
  const offset = -new Date(instant).getTimezoneOffset();
  return fullMoment({ instant, offset, zoneFrom: 'setting', precision: 'minute', from: 'edited' });
}

/** instant -> the day on the reader's clock, `March 5, 2026`. */
export function fullDay(instant: number): string {
  return format(instant, { year: 'numeric', month: 'long', day: 'numeric' });
}

/** 1 -> `Jan`. */
export function shortMonth(month: number): string {
  return format(Date.UTC(2026, month - 1), { timeZone: 'UTC', month: 'short' });
}

/** 0 for Monday -> `Mon`. */
export function shortWeekday(day: number): string {
  return format(Date.UTC(2024, 0, 1 + day), { timeZone: 'UTC', weekday: 'short' });
}

/** (2022, 1) -> `January 2022`; (1, 1) -> `0001-01`, which no day of January is mistaken for. */
export function monthName(year: number, month: number): string {
  if (year < 1_000) return `${four(year)}-${two(month)}`;
  const first = new Date(0);
  first.setUTCFullYear(year, month - 1, 1);
  return format(first.getTime(), { timeZone: 'UTC', year: 'numeric', month: 'long' });
}
