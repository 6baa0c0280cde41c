/** What a clock shows somewhere: `day` `2022-01-04`, `time` `18:05:25`, `zone` `+0800`. */
export type WallClock = { day: string; time: string; zone: string; year: number };

/**
 * An instant (ms since 1970 UTC) on a clock `offset` minutes east of UTC:
 * (1641290725000, 480) -> { day: '2022-01-04', time: '18:05:25', zone: '+0800', year: 2022 }.
 * @throws RangeError on an instant that no Date can hold.
 */
export function wallClock(instant: number, offset: number): WallClock {
  const shifted = new Date(instant + offset * 60_000);
  const [day = '', rest = ''] = shifted.toISOString().split('T');
  const size = Math.abs(offset);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  const minutes = String(size % 60).padStart(2, '0');
  const zone = `${offset < 0 ? '-' : '+'}${hours}${minutes}`;
  return { day, time: rest.slice(0, 8), zone, year: shifted.getUTCFullYear() };
}
