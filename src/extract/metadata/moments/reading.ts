/**
 * A clock reading as a page wrote it. `wall`: ms since 1970 as if it were UTC.
 * `offset`: minutes east of UTC, where the page wrote it.
 */
export type Reading = {
  wall: number;
  precision: 'day' | 'minute' | 'second';
  offset?: number;
};

/** Numbers of a date and, where known, of its time of day. */
export type ClockParts = {
  year: number;
  month: number;
  day: number;
  hour?: number | undefined;
  minute?: number | undefined;
  second?: number | undefined;
  offset?: number | undefined;
};

const FIRST_YEAR = 1970;
const LAST_YEAR = 2200;

/** Numbers -> a reading; numbers that are no date (month 13, 31 February, 0000-00-00) -> undefined. */
export function toReading(parts: ClockParts): Reading | undefined {
  const { year, month, day, hour, minute = 0, second = 0, offset } = parts;
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const date = Date.UTC(year, month - 1, day);
  const back = new Date(date);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return undefined;
  if (hour === undefined) return { wall: date, precision: 'day' };
  if (hour > 24 || minute > 59 || second > 60) return undefined;
  return {
    wall: Date.UTC(year, month - 1, day, hour, minute, second),
    precision: parts.second === undefined ? 'minute' : 'second',
    ...(offset !== undefined && Math.abs(offset) <= 14 * 60 && { offset }),
  };
}
