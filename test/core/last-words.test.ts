import { expect, it } from 'vitest';
import { lastWords } from '../../src/core/last-words';

it.each([
  ['正文。\n以上不构成投资建议。', '以上不构成投资建议。'],
  ['正文。\n***\n', '正文。'],
  ['一二三四五六七八九十一二三四五六七八九十末', '…二三四五六七八九十一二三四五六七八九十末'],
  ['Short line.', 'Short line.'],
  ['', undefined],
  [' \n— \n', undefined],
])('of %j is %j', (text, expected) => {
  expect(lastWords(text)).toBe(expected);
});

it('cuts other scripts between words', () => {
  const words = lastWords('The central bank said on Monday that it would cut its rate again.');
  expect(words).toMatch(/^…\S/);
  expect('The central bank said on Monday that it would cut its rate again.').toContain(
    ` ${words?.slice(1)}`,
  );
});
