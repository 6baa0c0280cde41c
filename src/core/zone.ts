/** A format is costly to make (milliseconds on a page's first story), and never changes. */
const formats = new Map<string, Intl.DateTimeFormat>();

function wallClockIn(zone: string): Intl.DateTimeFormat {
  const made = formats.get(zone);
  if (made) return made;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}

/**
 * Offset of an IANA zone at an instant, minutes east of UTC: ('Asia/Shanghai', t) -> 480. 'browser'
 * is the machine's own zone, which the engine knows without a format.
 * @throws RangeError on a zone that the engine does not know.
 */
export function offsetAt(zone: string, instant: number): number {
  if (zone === 'browser') return 0 - new Date(instant).getTimezoneOffset();
  const part: Record<string, number> = {};
  for (const { type, value } of wallClockIn(zone).formatToParts(instant))
    part[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return Math.round((wall - Math.floor(instant / 1000) * 1000) / 60_000);
}

/**
 * A clock reading (as if UTC, ms) in a zone -> its instant. In the hour that a change of the clocks
 * skips or repeats, one of the two readings.
 */
export function instantOfWall(zone: string, wall: number): { instant: number; offset: number } {
  const guess = offsetAt(zone, wall);
  const offset = offsetAt(zone, wall - guess * 60_000);
  return { instant: wall - offset * 60_000, offset };
}
