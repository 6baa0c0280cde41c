import type { Moment } from '../../../core/capture';
import { CHINA } from '../moments/to-moment';

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * Chinese pages often give a moment twice: in metadata and in the line that readers see. The visible one
 * is right about the clock; the metadata may add the seconds.
 * - metadata says `18:05:25Z`, the line `18:05`: Beijing time with the wrong label, so 18:05:25 +08:00
 * - metadata says `10:05:25Z`, the line `18:05`: the same moment, so 18:05:25 +08:00
 * - the line shows only a day: the metadata's time of that day
 */
export function reconcile(visible: Moment, structured: Moment[]): Moment {
  for (const told of structured) {
    if (told.precision === 'day') continue;
    if (visible.precision === 'day') {
      if (isSameDay(visible, told)) return atChina(told, told.instant);
      continue;
    }
    const mislabelled = told.instant + (told.offset - visible.offset) * MINUTE;
    for (const instant of [told.instant, mislabelled]) {
      const agrees = minuteOf(instant) === minuteOf(visible.instant);
      if (agrees && told.precision === 'second')
        return { ...visible, instant: secondsOf(visible, instant), precision: 'second' };
      if (agrees) return visible;
    }
  }
  return visible;
}

function minuteOf(instant: number): number {
  return Math.floor(instant / MINUTE);
}

function secondsOf(visible: Moment, told: number): number {
  return visible.precision === 'second' ? visible.instant : told;
}

/** Whether a moment lies on the day that `visible` shows, as seen in China or in its own zone. */
export function isSameDay(visible: Moment, told: Moment): boolean {
  const day = (offset: number): number => Math.floor((told.instant + offset * MINUTE) / DAY);
  const shown = Math.floor((visible.instant + visible.offset * MINUTE) / DAY);
  return day(CHINA) === shown || day(told.offset) === shown;
}

function atChina(told: Moment, instant: number): Moment {
  const zoneFrom = told.offset === CHINA ? told.zoneFrom : 'language';
  return { ...told, instant, offset: CHINA, zoneFrom };
}
