import { expect, test } from 'vitest';
import { piecesOf, termsOf } from '../../src/ui/highlight';

const marked = (text: string, query: string): string =>
  piecesOf(text, termsOf(query))
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('');

test.each([
  ['打造“专精特新”机构', '专精特新', '打造“[专精特新]”机构'],
  ['Fed HOLDS rates', 'holds fed', '[Fed] [HOLDS] rates'],
  ['ＡＢＣ銀行', 'abc', '[ＡＢＣ]銀行'],
  ['㎏ per day', 'kg', '[㎏] per day'],
  ['aaaa', 'aa', '[aaaa]'],
  ['(a+b)* costs $1', '(a+b)*', '[(a+b)*] costs $1'],
  ['nothing here', 'missing', 'nothing here'],
])('%s, searched for %s', (text, query, expected) => {
  expect(marked(text, query)).toBe(expected);
});

test('no query marks nothing', () => {
  expect(piecesOf('text', termsOf('  '))).toEqual([{ text: 'text', hit: false }]);
});
