import { expect, test } from 'vitest';
import { mergeEdits } from '../../src/ui/edit/merge-edits';

const FIRST = { headline: '题', source: '报', time: '', offset: '480', authors: '甲', tags: '' };

test('what either window changed stays', () => {
  const mine = { ...FIRST, headline: '我的' };
  const theirs = { ...FIRST, tags: '股市' };
  expect(mergeEdits(mine, FIRST, theirs)).toEqual({
    values: { ...FIRST, headline: '我的', tags: '股市' },
    clashes: [],
  });
});

test('one fact that both changed is named with both, unless they say the same', () => {
  const mine = { ...FIRST, headline: '我的', authors: '乙' };
  const theirs = { ...FIRST, headline: '对方的', authors: '乙' };
  expect(mergeEdits(mine, FIRST, theirs)).toEqual({
    values: mine,
    clashes: [{ fact: 'headline', mine: { headline: '我的' }, theirs: { headline: '对方的' } }],
  });
});

test('a time and its offset are one fact', () => {
  const mine = { ...FIRST, time: '2026-01-01T10:00' };
  const theirs = { ...FIRST, time: '2026-01-01T10:00', offset: '540' };
  const { clashes } = mergeEdits(mine, FIRST, theirs);
  expect(clashes).toEqual([
    {
      fact: 'time',
      mine: { time: '2026-01-01T10:00', offset: '480' },
      theirs: { time: '2026-01-01T10:00', offset: '540' },
    },
  ]);
});
