import { wallClock } from '../../core/wall-clock';
import { offsetAt } from '../../core/zone';
import { TemplateStop } from './fault';

const DAY = 86_400_000;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([+-])(\d\d):?(\d\d)$/;
const ZONE = /^([+-])(\d\d):?(\d\d)$/;

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function minutesOf([, sign, hours, minutes]: RegExpExecArray): number {
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** A zone as a template names it -> minutes east of UTC at an instant. */
function offsetOf(zone: string, instant: number): number {
  const fixed = ZONE.exec(zone);
  if (fixed) return minutesOf(fixed);
  try {
    return offsetAt(zone === '' ? 'browser' : zone, instant);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new TemplateStop('bad-value', zone);
  }
}

type Clock = ReturnType<typeof wallClock>;

/** Each sign of a format, as strftime has it. */
const SIGNS: Readonly<Record<string, (clock: Clock, date: Date) => string>> = {
  '%': () => '%',
  A: (_clock, date) => WEEKDAYS[date.getUTCDay()] ?? '',
  B: (_clock, date) => MONTHS[date.getUTCMonth()] ?? '',
  F: ({ day }) => day,
  H: ({ time }) => time.slice(0, 2),
  M: ({ time }) => time.slice(3, 5),
  S: ({ time }) => time.slice(6, 8),
  T: ({ time }) => time,
  Y: ({ day }) => day.slice(0, 4),
  a: (_clock, date) => (WEEKDAYS[date.getUTCDay()] ?? '').slice(0, 3),
  b: (_clock, date) => (MONTHS[date.getUTCMonth()] ?? '').slice(0, 3),
  d: ({ day }) => day.slice(8, 10),
  e: ({ day }) => String(Number(day.slice(8, 10))),
  j: (_clock, date) => {
    const past = date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1);
    return String(Math.floor(past / DAY) + 1).padStart(3, '0');
  },
  m: ({ day }) => day.slice(5, 7),
  y: ({ day }) => day.slice(2, 4),
  z: ({ zone }) => zone,
};

/**
 * A moment as templates have it (`2022-01-04T18:05:25+08:00`) in a format of strftime, on its own
 * clock or that of a zone (`Asia/Shanghai`, `+08:00`).
 * @throws TemplateStop on what is no moment, zone or format.
 */
export function formatDate(moment: string, format: string, zone?: string): string {
  const own = MOMENT.exec(moment);
  if (!own) throw new TemplateStop('bad-value', moment.slice(0, 100));
  const instant = Date.parse(moment.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  const offset = zone === undefined ? minutesOf(own) : offsetOf(zone, instant);
  const clock = wallClock(instant, offset);
  const date = new Date(instant + offset * 60_000);
  return format.replace(/%(:z|.)/gsu, (found, sign: string) => {
    if (sign === ':z') return clock.zone.replace(/\d\d$/, ':$&');
    if (sign === 's') return String(Math.floor(instant / 1000));
    const write = SIGNS[sign];
    if (!write) throw new TemplateStop('bad-value', found);
    return write(clock, date);
  });
}
