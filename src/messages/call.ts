import type { CallFailure } from '../core/failure';
import { fail, type Result } from '../core/result';
import type { BackgroundCalls, CallName } from './contract';

/** What travels: the name of a call and its request. */
export type CallMessage = { call: CallName; request: unknown };

/**
 * What browsers say when the background was stopped before it answered (sleep, update, crash).
 * Chromium: the first three; Firefox: the first and the last two.
 */
const CONNECTION_LOST = [
  /Could not establish connection/i,
  /message channel closed before a response/i,
  /message port closed before a response/i,
  /Promised response from onMessage listener went out of scope/i,
  /Receiving end does not exist/i,
];

function isConnectionLost(error: unknown): boolean {
  return error instanceof Error && CONNECTION_LOST.some((words) => words.test(error.message));
}

function isResult(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

/**
 * What a message that was sent comes to, or undefined where the background was stopped before it
 * answered, or answered nothing. Other errors of the browser are thrown on.
 */
export async function resultOf<Answer extends Result<unknown, unknown>>(
  sent: Promise<unknown>,
): Promise<Answer | undefined> {
  try {
    const answer = await sent;
    // The background answers in the contract's types; both ends are built together.
    return isResult(answer) ? (answer as Answer) : undefined;
  } catch (error) {
    if (isConnectionLost(error)) return undefined;
    throw error;
  }
}

/**
 * The background's calls as functions, carried by `send`. Every call may be repeated without harm,
 * so one that lost its background is sent once more, to the one that the browser starts anew; a
 * second loss is the failure `interrupted`.
 */
export function callsThrough(send: (message: CallMessage) => Promise<unknown>): BackgroundCalls {
  const call = async <Answer extends Result<unknown, unknown>>(
    name: CallName,
    request: unknown,
  ): Promise<Answer | { ok: false; failure: CallFailure }> => {
    const message = { call: name, request };
    const answer =
      (await resultOf<Answer>(send(message))) ?? (await resultOf<Answer>(send(message)));
    return answer ?? fail<CallFailure>({ reason: 'interrupted' });
  };
  return {
    saveTab: (request) => call('saveTab', request),
    undoSave: (request) => call('undoSave', request),
    editPost: (request) => call('editPost', request),
    deletePosts: (request) => call('deletePosts', request),
    restorePosts: (request) => call('restorePosts', request),
    changePosts: (request) => call('changePosts', request),
    markRead: (request) => call('markRead', request),
    keepPlace: (request) => call('keepPlace', request),
    keepImages: (request) => call('keepImages', request),
    undoChange: (request) => call('undoChange', request),
    stopChange: (request) => call('stopChange', request),
    backUpDaily: (request) => call('backUpDaily', request),
    deleteEverything: (request) => call('deleteEverything', request),
  };
}
