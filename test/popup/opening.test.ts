import '../support/fake-browser';
import { beforeEach, expect, it } from 'vitest';
import { openingOf } from '../../popup/opening';

const SAVED = { ok: false, failure: { reason: 'pdf' } };
const LOST = 'The message port closed before a response was received.';

let later: unknown[] = [];
let kept: Record<string, unknown> = {};
beforeEach(() => {
  later = [];
  kept = {};
  const sendMessage = async (message: unknown): Promise<unknown> => {
    later.push(message);
    return SAVED;
  };
  Object.assign(globalThis.browser?.runtime ?? {}, { sendMessage });
  Object.assign(globalThis.browser ?? {}, {
    storage: { local: { get: async () => kept } },
    tabs: { query: async () => [{ id: 7 }] },
  });
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

it.each([
  ['is missing', () => undefined],
  ['could not ask', () => Promise.reject(new Error('no storage'))],
])('asks by itself where the first script %s', async (_, asked) => {
  expect(await openingOf(asked())).toEqual({ tabId: 7, saved: SAVED });
  expect(later).toEqual([{ call: 'saveTab', request: { tabId: 7, mode: 'article' } }]);
});

it('asks by itself for nothing where the reader saves by a button', async () => {
  kept = { settings: { saveOnOpen: false } };
  expect(await openingOf(undefined)).toEqual({ tabId: 7, saved: 'not-asked' });
  expect(later).toEqual([]);
});
