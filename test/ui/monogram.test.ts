import { expect, test } from 'vitest';
import { monogram, tintOf } from '../../src/ui/monogram';

test.each([
  ['证券日报网', '证'],
  ['21世纪经济报道', '21'],
  ['36氪', '36'],
  ['2026年鉴', '20'],
  ['reuters', 'R'],
  ['“界面”新闻', '界'],
  ['𠮷野家', '𠮷'],
  ['***', '·'],
])('%s -> %s', (name, mark) => {
  expect(monogram(name)).toBe(mark);
});

test('a source always has one tint, and sources share few', () => {
  expect(tintOf('财联社')).toBe(tintOf('财联社'));
  const tints = new Set(['财联社', '新华社', 'Reuters', '界面新闻', '第一财经'].map(tintOf));
  expect(tints.size).toBeGreaterThan(2);
});
