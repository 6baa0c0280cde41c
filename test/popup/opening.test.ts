import '../support/fake-browser';
import { beforeEach, expect, it } from 'vitest';
import { openingOf } from '../../popup/opening';

const SAVED = { ok: false, failure: { reason: 'pdf' } };
const LOST = 'The message port closed before a response was received.';

let later: unknown[] = [];
beforeEach(() => {
  later = [];
  const sendMessage = async (message: unknown): Promise<unknown> => {
    later.push(message);
    return SAVED;
  };
  Object.assign(globalThis.browser?.runtime ?? {}, { sendMessage });
});

it('takes the answer to what the first script asked, and asks no more', async () => {
  const asked = Promise.resolve({ tabId: 7, answer: Promise.resolve(SAVED) });
  expect(await openingOf(asked)).toEqual({ tabId: 7, saved: SAVED });
  expect(later).toEqual([]);
});

it('asks once more for an answer that was lost with its background', async () => {
  const answer = Promise.reject(new Error(LOST));
  expect(await openingOf(Promise.resolve({ tabId: 7, answer }))).toEqual({
    tabId: 7,
    saved: SAVED,
  });
  expect(later).toEqual([{ call: 'saveTab', request: { tabId: 7, mode: 'article' } }]);
});

it('saves nothing where the reader saves by a button', async () => {
  const asked = Promise.resolve({ tabId: 7 });
  expect(await openingOf(asked)).toEqual({ tabId: 7, saved: 'not-asked' });
  expect(later).toEqual([]);
});

it('says so where the first script is missing', async () => {
  await expect(openingOf(undefined)).rejects.toThrow('did not run');
});
