import type { SaveFailure } from '../core/failure';
import type { Result } from '../core/result';
import type { SaveOutcome, SaveStatus } from '../core/save-outcome';

/** How the badge is shown, and where its words come from. */
export type BadgeEffects = {
  show(tabId: number, badge: { mark: 'saved' | 'look'; title: string }): Promise<void>;
  /** 'Saved: headline', or of a page without one. */
  sayStatus(status: SaveStatus, headline: string | undefined): string;
  sayFailure(failure: SaveFailure): string;
};

/** Says on a tab's toolbar button what became of a save: a tick, or a mark whose tooltip says why. */
export async function answerOnBadge(
  tabId: number,
  saved: Result<SaveOutcome, SaveFailure>,
  { show, sayStatus, sayFailure }: BadgeEffects,
): Promise<void> {
  if (!saved.ok) return show(tabId, { mark: 'look', title: sayFailure(saved.failure) });
  const { status, post } = saved.value;
  return show(tabId, { mark: 'saved', title: sayStatus(status, post.headline) });
}
