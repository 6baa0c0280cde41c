import type { Moment } from '../core/moment';
import { instantOfWall } from '../core/zone';

const WRITTEN =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:(?:[Tt]|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(?:(Z|z|UTC)|([+-])(\d{2}):?(\d{2}))?$/;

/** The clock reading as if UTC, ms; undefined for a day or an hour that no clock shows. */
function wallOf([year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0]: number[]) {
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const read = new Date(wall);
  const isReal = read.getUTCMonth() === month - 1 && read.getUTCDate() === day && hour < 24;
  return isReal && minute < 60 && second < 60 && year >= 1000 ? wall : undefined;
}

/** A date as front matter writes it -> the moment; without an offset it is of `zone`. */
export function readMoment(text: string, zone: string): Moment | undefined {
  const match = WRITTEN.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, utc, sign, hours, minutes] = match;
  const wall = wallOf([year, month, day, hour ?? 0, minute ?? 0, second ?? 0].map(Number));
  if (wall === undefined) return undefined;
  const precision = hour === undefined ? 'day' : second === undefined ? 'minute' : 'second';
  const facts = { precision, from: 'meta' } as const;
  if (utc === undefined && sign === undefined) {
    return { ...instantOfWall(zone, wall), zoneFrom: 'setting', ...facts };
  }
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  const offset = sign === '-' ? 0 - size : size;
  if (size > 840) return undefined;
  return { instant: wall - offset * 60_000, offset, zoneFrom: 'page', ...facts };
}
