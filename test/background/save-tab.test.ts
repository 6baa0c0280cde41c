import { expect, it } from 'vitest';
import { saveTabWith, type SaveEffects } from '../../src/background/save-tab';
import { makePost } from '../../src/core/make-post';
import { succeed } from '../../src/core/result';
import { aCapture } from '../support/a-capture';

/** Everything around saving, with a diary of what was done. */
function aHouse(changes: Partial<SaveEffects> = {}): { effects: SaveEffects; diary: string[] } {
  const diary: string[] = [];
  let made = 0;
  const effects: SaveEffects = {
    prepare: () => void diary.push('prepare'),
    capture: async (tabId, mode) => {
      diary.push(`capture ${tabId} ${mode}`);
      return succeed(aCapture());
    },
    digestOf: async (text) => `digest of ${text.length}`,
    save: async (capture, stamp) => {
      diary.push(`save ${stamp.id} ${stamp.digest} ${stamp.now}`);
      return succeed({ status: 'created' as const, post: makePost(capture, stamp).post });
    },
    newId: () => `id-${(made += 1)}`,
    now: () => 42,
    answer: (tabId, saved) => void diary.push(`answer ${tabId} ${saved.ok}`),
    ...changes,
  };
  return { effects, diary };
}

it('captures, stamps, saves and answers, in that order', async () => {
  const { effects, diary } = aHouse();
  const saved = await saveTabWith(effects)({ tabId: 7, mode: 'article' });
  expect(saved).toMatchObject({ ok: true, value: { status: 'created', post: { id: 'id-1' } } });
  const digest = `digest of ${aCapture().text.length}`;
  expect(diary).toEqual([
    'prepare',
    'capture 7 article',
    `save id-1 ${digest} 42`,
    'answer 7 true',
  ]);
});

it('writes nothing where there is no story, and says so', async () => {
  const failed = { ok: false, failure: { reason: 'pdf' } } as const;
  const { effects, diary } = aHouse({ capture: async () => failed });
  expect(await saveTabWith(effects)({ tabId: 7, mode: 'article' })).toEqual(failed);
  expect(diary).toEqual(['prepare', 'answer 7 false']);
});

it('joins a second click on a tab to the first, and starts anew when that is done', async () => {
  const { effects, diary } = aHouse();
  const saveTab = saveTabWith(effects);
  const [first, second] = await Promise.all([
    saveTab({ tabId: 7, mode: 'article' }),
    saveTab({ tabId: 7, mode: 'article' }),
  ]);
  expect(second).toBe(first);
  await saveTab({ tabId: 7, mode: 'article' });
  expect(diary.filter((entry) => entry.startsWith('capture'))).toHaveLength(2);
});

it('gives a click its own capture when the one it joined was of a page that the tab has left', async () => {
  const left = { ok: false, failure: { reason: 'navigated' } } as const;
  let clicks = 0;
  const { effects } = aHouse({
    capture: async () => ((clicks += 1) === 1 ? left : succeed(aCapture())),
  });
  const saveTab = saveTabWith(effects);
  const [first, second] = await Promise.all([
    saveTab({ tabId: 7, mode: 'article' }),
    saveTab({ tabId: 7, mode: 'article' }),
  ]);
  expect(first).toEqual(left);
  expect(second).toMatchObject({ ok: true });
  expect(clicks).toBe(2);
});

it('keeps tabs and modes apart', async () => {
  const { effects, diary } = aHouse();
  const saveTab = saveTabWith(effects);
  await Promise.all([
    saveTab({ tabId: 7, mode: 'article' }),
    saveTab({ tabId: 8, mode: 'article' }),
    saveTab({ tabId: 7, mode: 'anything' }),
  ]);
  expect(diary.filter((entry) => entry.startsWith('capture'))).toHaveLength(3);
});

it('forgets a save that threw', async () => {
  let broken = true;
  const { effects } = aHouse({
    digestOf: async () => {
      if (!broken) return 'd';
      broken = false;
      throw new Error('a bug');
    },
  });
  const saveTab = saveTabWith(effects);
  await expect(saveTab({ tabId: 7, mode: 'article' })).rejects.toThrow('a bug');
  expect((await saveTab({ tabId: 7, mode: 'article' })).ok).toBe(true);
});
