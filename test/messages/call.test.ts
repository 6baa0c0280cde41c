import { expect, it } from 'vitest';
import { callsThrough, type CallMessage } from '../../src/messages/call';

const DONE = { ok: true, value: null };
const INTERRUPTED = { ok: false, failure: { reason: 'interrupted' } };

/** A carrier that gives these answers in turn (an Error is thrown), and notes what it carried. */
function aCarrier(...answers: unknown[]): {
  send: (message: CallMessage) => Promise<unknown>;
  carried: CallMessage[];
} {
  const carried: CallMessage[] = [];
  const send = async (message: CallMessage): Promise<unknown> => {
    carried.push(message);
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { send, carried };
}

it('carries the name of the call and its request', async () => {
  const { send, carried } = aCarrier(DONE);
  expect(await callsThrough(send).deletePosts({ postIds: ['a'] })).toEqual(DONE);
  expect(carried).toEqual([{ call: 'deletePosts', request: { postIds: ['a'] } }]);
});

it.each([
  ['Could not establish connection. Receiving end does not exist.'],
  [
    'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
  ],
  ['The message port closed before a response was received.'],
  ['Promised response from onMessage listener went out of scope'],
])('asks once more when the background was stopped: %s', async (sentence) => {
  const { send, carried } = aCarrier(new Error(sentence), DONE);
  expect(await callsThrough(send).undoSave({ postId: 'a', revision: 1 })).toEqual(DONE);
  expect(carried).toHaveLength(2);
});

it('says that it was interrupted when the background was stopped twice', async () => {
  const gone = new Error('The message port closed before a response was received.');
  const { send } = aCarrier(gone, gone);
  const calls = callsThrough(send);
  expect(await calls.saveTab({ tabId: 1, mode: 'article' })).toEqual(INTERRUPTED);
});

it('says the same of a background that answers nothing', async () => {
  const { send } = aCarrier(undefined, undefined);
  expect(await callsThrough(send).deleteEverything({})).toEqual(INTERRUPTED);
});

it('lets bugs through as exceptions', async () => {
  const { send, carried } = aCarrier(new TypeError('x is not a function'));
  await expect(callsThrough(send).restorePosts({ postIds: [] })).rejects.toThrow(TypeError);
  expect(carried).toHaveLength(1);
});
