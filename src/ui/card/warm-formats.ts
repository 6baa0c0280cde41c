import type { Moment } from '../../core/capture';
import { formatNumber } from '../locale';
import { fullMoment, wallMoment } from '../moments';

/**
 * Formats once what the card will show, while the page is still being read: the first number and
 * the first date of a page cost the engine milliseconds, which would stand before "saved".
 * @param now ms since 1970 UTC.
 */
export function warmFormats(now: number): void {
  const moment: Moment = {
    instant: now,
    offset: 0,
    zoneFrom: 'page',
    precision: 'minute',
    from: 'meta',
  };
  fullMoment(moment);
  wallMoment(moment, 'short');
  formatNumber(1);
}
