import type { Evidence, Moment } from '../../../core/capture';
import { instantOfWall } from '../../../core/zone';
import type { Reading } from './reading';

/** What decides the zone of a time that names none. */
export type ZoneRule = { chinese: boolean; zone: string; now: number };

/** China's offset, minutes east of UTC. */
export const CHINA = 480;

const DAY = 86_400_000;

/**
 * A clock reading -> the moment it means: by its own offset, +08:00 on Chinese pages, else by the
 * reader's zone. What lies more than a day after the capture is no date.
 */
export function toMoment(reading: Reading, from: Evidence, rule: ZoneRule): Moment | undefined {
  const { precision } = reading;
  const moment = (offset: number, zoneFrom: Moment['zoneFrom'], instant?: number): Moment => ({
    instant: wholeSeconds(instant ?? reading.wall - offset * 60_000),
    offset,
    zoneFrom,
    precision,
    from,
  });
  const made = zoned(reading, rule, moment);
  return made.instant > rule.now + DAY ? undefined : made;
}

function zoned(
  reading: Reading,
  rule: ZoneRule,
  moment: (offset: number, zoneFrom: Moment['zoneFrom'], instant?: number) => Moment,
): Moment {
  if (reading.offset !== undefined) return moment(reading.offset, 'page');
  if (rule.chinese) return moment(CHINA, 'language');
  const { instant, offset } = instantOfWall(rule.zone, reading.wall);
  return moment(offset, 'setting', instant);
}

function wholeSeconds(instant: number): number {
  return Math.floor(instant / 1000) * 1000;
}
