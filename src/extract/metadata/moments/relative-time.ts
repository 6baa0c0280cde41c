import { readClockTime } from './clock-time';
import { narrowDigits } from './numeric-date';
import { toReading, type Reading } from './reading';

const DAY = 86_400_000;
const DAYS_BACK: Record<string, number> = { 今天: 0, 今日: 0, 昨天: 1, 昨日: 1, 前天: 2 };
const UNITS: Record<string, number> = { 秒: 1_000, 分钟: 60_000, 小时: 3_600_000, 天: DAY };

/**
 * `昨天 21:33`, `3小时前`, `刚刚` -> the reading, as seen from `now` (ms) in a zone `offset` minutes east.
 */
export function readRelativeTime(text: string, now: number, offset: number): Reading | undefined {
  const narrow = narrowDigits(text.slice(0, 200));
  const here = now + offset * 60_000;
  const ago = /(?<!\d)(\d{1,3})\s?(秒|分钟|小时|天)(?:之?前)/.exec(narrow);
  if (ago) {
    const wall = here - Number(ago[1]) * (UNITS[ago[2] ?? ''] ?? 0);
    return readingAt(wall, ago[2] === '天' ? 'day' : 'minute');
  }
  const named = /(今天|今日|昨天|昨日|前天)/.exec(narrow);
  const time = named && readClockTime(narrow.slice(named.index + 2));
  if (!named || !time) return undefined;
  const midnight = Math.floor(here / DAY) * DAY - (DAYS_BACK[named[1] ?? ''] ?? 0) * DAY;
  const date = new Date(midnight);
  return toReading({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: time.hour,
    minute: time.minute,
    second: time.second,
  });
}

function readingAt(wall: number, precision: 'day' | 'minute'): Reading {
  const unit = precision === 'day' ? DAY : 60_000;
  return { wall: Math.floor(wall / unit) * unit, precision };
}

const HOUR = 3_600_000;
const WESTERN_UNITS: [beginning: RegExp, ms: number][] = [
  [/^(?:sec|sek|seg)/i, 1_000],
  [/^min/i, 60_000],
  [/^(?:h|st|or|час)/i, HOUR],
  [/^(?:d|t|j|g|дн|ден)/i, DAY],
];
const UNIT =
  'sec(?:ond)?s?|min(?:ute|uto|uti)?[sn]?|hours?|hrs?|days?|sekunden?|stunden?|tage?n?|heures?|jours?|horas?|días?|dias?|or[ae]|giorn[oi]|час(?:а|ов)?|минут[аы]?|дн(?:я|ей)|день';
/** What one of the two below has somewhere; most lines have none, and these two are dear to compile. */
const AGO_OR_FOR = /\s(?:ago|fa|назад)|(?:^|\s)(?:vor|il y a|hace|há)\s/i;
const AGO = new RegExp(`(?<!\\d)(\\d{1,3})\\s?(${UNIT})\\s(?:ago|fa|назад)(?=$|[^\\p{L}])`, 'iu');
const FOR = new RegExp(
  `(?:^|\\s)(?:vor|il y a|hace|há)\\s(\\d{1,3})\\s(${UNIT})(?=$|[^\\p{L}])`,
  'iu',
);

/** `3 hours ago`, `vor 2 Stunden`, `il y a 5 minutes`, `hace 3 días` -> the reading in UTC, seen from `now` (ms). */
export function readWesternAgo(text: string, now: number): Reading | undefined {
  const found = AGO_OR_FOR.test(text) ? (AGO.exec(text) ?? FOR.exec(text)) : undefined;
  const unit = found && WESTERN_UNITS.find(([beginning]) => beginning.test(found[2] ?? ''))?.[1];
  if (!found || !unit) return undefined;
  return {
    ...readingAt(now - Number(found[1]) * unit, unit === DAY ? 'day' : 'minute'),
    offset: 0,
  };
}
