import type { Moment } from '../../../core/capture';
import type { Reading } from '../moments/reading';
import { CHINA } from '../moments/to-moment';
import { toReading } from '../moments/reading';
import type { Yearless } from '../moments/yearless-date';

const DAY = 86_400_000;

/**
 * `01月04日 18:05` -> the reading with its year: of a known date of the same month and day (or next
 * to it), else the year of the address, else the last such day before `now`, as sites leave out the running year.
 */
export function withYear(
  yearless: Yearless,
  known: { moments: Moment[]; address?: Reading | undefined; now: number },
): Reading | undefined {
  const dates = known.moments.map(({ instant }) => instant + CHINA * 60_000);
  if (known.address) dates.unshift(known.address.wall);
  for (const date of dates) {
    const year = new Date(date).getUTCFullYear();
    const near = [year, year - 1, year + 1]
      .map((one) => toReading({ ...yearless, year: one }))
      .find((one) => one && Math.abs(one.wall - date) < 3 * DAY);
    if (near) return near;
  }
  const first = dates[0];
  if (first !== undefined)
    return toReading({ ...yearless, year: new Date(first).getUTCFullYear() });
  const today = known.now + CHINA * 60_000;
  const year = new Date(today).getUTCFullYear();
  const running = toReading({ ...yearless, year });
  return running && running.wall > today + DAY
    ? toReading({ ...yearless, year: year - 1 })
    : running;
}
