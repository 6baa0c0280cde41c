import type { SaveFailure } from '../src/core/failure';
import type { Result } from '../src/core/result';
import { resultOf } from '../src/messages/call';
import type { SaveOutcome } from '../src/messages/contract';
import { background } from '../src/platform/background-client';
import type { Opening } from '../src/ui/card/card-state';
import type { FirstAsked } from './ask-first';

/**
 * What the popup's first script asked -> what opening came to. An answer that was lost on the way
 * is asked for once more: saving twice is safe.
 * @param asked absent where that script did not run.
 */
export async function openingOf(asked: Promise<FirstAsked> | undefined): Promise<Opening> {
  if (!asked) throw new Error('the first script did not run');
  const { tabId, answer } = await asked;
  if (tabId === undefined) return { tabId };
  if (!answer) return { tabId, saved: 'not-asked' };
  const first: Result<SaveOutcome, SaveFailure> | undefined = await resultOf(answer);
  return { tabId, saved: first ?? (await background.saveTab({ tabId, mode: 'article' })) };
}
