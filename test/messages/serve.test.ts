import { describe, expect, it } from 'vitest';
import type { BackgroundCalls, CallName } from '../../src/messages/contract';
import { serve } from '../../src/messages/serve';
import { succeed } from '../../src/core/result';
import { aPost } from '../support/a-capture';

const HOME = { id: 'jianbao', pages: 'chrome-extension://jianbao/' };
const POPUP = { id: 'jianbao', url: 'chrome-extension://jianbao/popup/index.html' };
const BAD = { ok: false, failure: { reason: 'bad-request' } };

/** A background that notes what reached it. */
function aBackground(): { calls: BackgroundCalls; reached: [CallName, unknown][] } {
  const reached: [CallName, unknown][] = [];
  const done = (name: CallName) => async (request: unknown) => {
    reached.push([name, request]);
    return succeed(null);
  };
  const calls: BackgroundCalls = {
    saveTab: async (request) => {
      reached.push(['saveTab', request]);
      return succeed({ status: 'created', post: aPost() });
    },
    editPost: async (request) => {
      reached.push(['editPost', request]);
      return succeed(aPost());
    },
    undoSave: done('undoSave'),
    deletePosts: done('deletePosts'),
    restorePosts: done('restorePosts'),
    changePosts: async (request) => {
      await done('changePosts')(request);
      return { ok: true, value: { undo: 1 } };
    },
    markRead: done('markRead'),
    keepPlace: done('keepPlace'),
    keepImages: done('keepImages'),
    undoChange: done('undoChange'),
    stopChange: done('stopChange'),
    backUpDaily: done('backUpDaily'),
    deleteEverything: done('deleteEverything'),
  };
  return { calls, reached };
}

/** What our popup gets for a message, and what of it reached the background. */
async function asked(message: unknown): Promise<{ answer: unknown; reached: unknown[] }> {
  const { calls, reached } = aBackground();
  const answer = await serve(calls, HOME)(message, POPUP);
  return { answer, reached };
}

describe('a call of our own page', () => {
  it.each<[CallName, unknown]>([
    ['saveTab', { tabId: 7, mode: 'article' }],
    ['undoSave', { postId: 'a', revision: 2 }],
    ['editPost', { postId: 'a', edit: { headline: null, tags: ['货币'] } }],
    ['deletePosts', { postIds: ['a', 'b'] }],
    ['restorePosts', { postIds: [] }],
    ['deleteEverything', {}],
  ])('%s reaches the background', async (call, request) => {
    const { answer, reached } = await asked({ call, request });
    expect(answer).toMatchObject({ ok: true });
    expect(reached).toEqual([[call, request]]);
  });
});

describe('a bad request goes no further', () => {
  it.each<[string, unknown]>([
    ['saveTab', { tabId: '7', mode: 'article' }],
    ['saveTab', { tabId: -1, mode: 'article' }],
    ['saveTab', { tabId: 1.5, mode: 'article' }],
    ['saveTab', { tabId: 7, mode: 'everything' }],
    ['saveTab', undefined],
    ['undoSave', { postId: '', revision: 1 }],
    ['undoSave', { postId: 'a', revision: 0 }],
    ['editPost', { postId: 'a', edit: { headline: '' } }],
    ['editPost', { postId: 'a', edit: { headline: undefined } }],
    ['editPost', { postId: 'a', edit: { id: 'b' } }],
    ['editPost', { postId: 'a', edit: { source: { name: 'x', url: 'javascript:alert(1)' } } }],
    ['editPost', { postId: 'a', edit: { tags: 'x' } }],
    ['deletePosts', { postIds: 'all' }],
    ['deletePosts', { postIds: [{}] }],
    ['deleteEverything', { really: true }],
    ['dropDatabase', {}],
    ['__proto__', {}],
    ['constructor', {}],
    ['toString', {}],
  ])('%s %j', async (call, request) => {
    const { answer, reached } = await asked({ call, request });
    expect(answer).toEqual(BAD);
    expect(reached).toEqual([]);
  });
});

describe('others get no answer', () => {
  const message = { call: 'deleteEverything', request: {} };
  it.each([
    ['another extension', { id: 'other', url: 'chrome-extension://other/page.html' }],
    ['another extension under our address', { id: 'other', url: POPUP.url }],
    ['a script of ours in a web page', { id: 'jianbao', url: 'https://a.cn/' }],
    [
      'a page whose address begins alike',
      { id: 'jianbao', url: 'chrome-extension://jianbao.evil/' },
    ],
    ['nobody', {}],
    ['a page without an address', { id: 'jianbao' }],
  ])('%s', (_who, sender) => {
    const { calls, reached } = aBackground();
    expect(serve(calls, HOME)(message, sender)).toBeUndefined();
    expect(reached).toEqual([]);
  });

  it.each([[null], ['saveTab'], [7], [{ type: 'ping' }], [[]]])('%j is no call', (other) => {
    expect(serve(aBackground().calls, HOME)(other, POPUP)).toBeUndefined();
  });
});
