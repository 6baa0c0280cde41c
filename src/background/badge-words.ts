import type { SaveFailure } from '../core/failure';
import type { SaveStatus } from '../core/save-outcome';
import { message } from '../platform/i18n';

const STATUS_KEYS = {
  created: 'badgeCreated',
  unchanged: 'badgeUnchanged',
  revised: 'badgeRevised',
} as const;

/** ('created', '央行降准') -> 'Saved: 央行降准'. */
export function sayStatus(status: SaveStatus, headline: string | undefined): string {
  return message(STATUS_KEYS[status], headline ?? message('badgeNoHeadline'));
}

/** Why nothing was saved. */
export function sayFailure(_failure: SaveFailure): string {
  return message('badgeNotSaved');
}
