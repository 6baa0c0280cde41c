import type { Moment } from '../../../core/capture';

const MINUTE = 60_000;

/**
 * A time without zone takes the zone that the page writes elsewhere: with the same clock reading, or,
 * where all zones of the page agree, beside any other date. `18:11` and `18:11+02:00` -> `18:11+02:00`.
 */
export function borrowZone(moment: Moment, others: Moment[]): Moment {
  if (moment.zoneFrom === 'page' || moment.precision === 'day') return moment;
  const zoned = others.filter((one) => one.zoneFrom === 'page' && one.precision !== 'day');
  const wall = moment.instant + moment.offset * MINUTE;
  const same = zoned.find((one) => Math.abs(one.instant + one.offset * MINUTE - wall) < MINUTE);
  const offsets = new Set(zoned.map(({ offset }) => offset));
  const [only] = offsets;
  const offset = same?.offset ?? (offsets.size === 1 && only !== 0 ? only : undefined);
  if (offset === undefined) return moment;
  return { ...moment, instant: wall - offset * MINUTE, offset, zoneFrom: 'page' };
}
