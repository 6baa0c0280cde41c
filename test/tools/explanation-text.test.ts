import { expect, test } from 'vitest';
import { explanationText } from '../../tools/capture/explanation-text.ts';
import { anExplanation } from '../support/an-explanation';

test('an explanation in a terminal: candidates with their places, then what was left out', () => {
  const text = explanationText(anExplanation());
  expect(text).toContain('headline (80 %)\n    → 央行宣布降准  [visible h1.title]\n      降准来了');
  expect(text).toContain('→ 2026-11-22T18:05:00+08:00  [visible]');
  expect(text).toContain('- 14 × furniture: 相关阅读：多地银行下调存款利率');
  expect(explanationText({})).toContain('headline: nothing was said of it');
});
