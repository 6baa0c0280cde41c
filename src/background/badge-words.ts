import type { SaveFailure } from '../core/failure';
import type { SaveStatus } from '../core/save-outcome';
import { message } from '../platform/i18n';
import { explainSave, lineOf } from '../ui/explain';

const STATUS_KEYS = {
  created: 'badgeCreated',
  unchanged: 'badgeUnchanged',
  revised: 'badgeRevised',
} as const;

/** ('created', '央行降准') -> 'Saved: 央行降准'. */
export function sayStatus(status: SaveStatus, headline: string | undefined): string {
  return message(STATUS_KEYS[status], headline ?? message('badgeNoHeadline'));
}

/** Why nothing was saved, as the popup would say it: what happened, and below it what to do. */
export function sayFailure(failure: SaveFailure): string {
  const explanation = explainSave(failure);
  return `${lineOf(explanation)}\n${explanation.text}`;
}
