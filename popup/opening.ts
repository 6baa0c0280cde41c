import type { SaveFailure } from '../src/core/failure';
import type { Result } from '../src/core/result';
import { resultOf } from '../src/messages/call';
import type { SaveOutcome } from '../src/messages/contract';
import { background } from '../src/platform/background-client';
import { loadSettings } from '../src/platform/settings';
import { currentTabId } from '../src/platform/tabs';
import type { Opening } from '../src/ui/card/card-state';
import type { FirstAsked } from './ask-first';

/** What the first script asks, asked from here. */
async function askNow(): Promise<Opening> {
  const [{ saveOnOpen }, tabId] = await Promise.all([loadSettings(), currentTabId()]);
  if (tabId === undefined) return { tabId };
  if (!saveOnOpen) return { tabId, saved: 'not-asked' };
  return { tabId, saved: await background.saveTab({ tabId, mode: 'article' }) };
}

async function takeOver({ tabId, answer }: FirstAsked): Promise<Opening> {
  if (tabId === undefined) return { tabId };
  if (!answer) return { tabId, saved: 'not-asked' };
  const first: Result<SaveOutcome, SaveFailure> | undefined = await resultOf(answer);
  return { tabId, saved: first ?? (await background.saveTab({ tabId, mode: 'article' })) };
}

/**
 * What the popup's first script asked -> what opening came to. An answer that was lost on the way
 * is asked for once more: saving twice is safe. Where that script did not run, or could not ask, its
 * question is asked now.
 * @param asked absent where that script did not run.
 */
export async function openingOf(asked: Promise<FirstAsked> | undefined): Promise<Opening> {
  const first = await asked?.catch(() => undefined);
  return first ? takeOver(first) : askNow();
}
