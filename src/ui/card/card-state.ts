import type { ChangeFailure, SaveFailure } from '../../core/failure';
import type { Post } from '../../core/post';
import type { Result } from '../../core/result';
import type { SaveOutcome } from '../../messages/contract';

/** A card whose post is in the archive. `trouble`: an undo or an edit that did not work. */
export type KeptCard = {
  state: 'saved' | 'unchanged' | 'revised';
  tabId: number;
  post: Post;
  trouble?: ChangeFailure;
};

/** What the card on top of the popup shows. */
export type CardState =
  | { state: 'saving' }
  | { state: 'ready'; tabId: number }
  | KeptCard
  | { state: 'undone'; tabId: number; post: Post; was: 'saved' | 'revised' }
  | { state: 'failed'; tabId?: number; failure: SaveFailure };

/** What opening the popup came to: a tab with its answer, or a tab that waits for the button. */
export type Opening =
  | { tabId: number; saved: Result<SaveOutcome, SaveFailure> }
  | { tabId: number; saved: 'not-asked' }
  | { tabId: undefined };

/** The background's answer -> the card. */
export function cardOf(tabId: number, answer: Result<SaveOutcome, SaveFailure>): CardState {
  if (!answer.ok) return { state: 'failed', tabId, failure: answer.failure };
  const { status, post } = answer.value;
  return { state: status === 'created' ? 'saved' : status, tabId, post };
}

/** What opening came to -> the first card. */
export function openingCard(opening: Opening): CardState {
  if (opening.tabId === undefined) return { state: 'failed', failure: { reason: 'tab-gone' } };
  if (opening.saved === 'not-asked') return { state: 'ready', tabId: opening.tabId };
  return cardOf(opening.tabId, opening.saved);
}

/** Whether the card's post is in the archive. */
export function isKept(card: CardState): card is KeptCard {
  return card.state === 'saved' || card.state === 'unchanged' || card.state === 'revised';
}
