import { describe, expect, it } from 'vitest';
import { textPattern } from '../../src/search/query/text-pattern';
import { piecesOf, placesIn } from '../../src/search/show/marked-text';
import { passageOf } from '../../src/search/show/passage';

/** Pieces in a line, what was searched for in brackets. */
function told(pieces: readonly { text: string; hit: boolean }[] | undefined): string | undefined {
  return pieces?.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
}

function passage(text: string, ...terms: string[]): string | undefined {
  const patterns = terms.flatMap((term) => textPattern(term, 'one', true) ?? []);
  return told(passageOf(text, patterns, 'one'));
}

describe('a passage', () => {
  it.each([
    ['ＧＤＰ增长', 'gdp', '[ＧＤＰ]增长'],
    ['ﬁnance', 'fin', '[ﬁn]ance'],
    ['İstanbul 央行', '央行', 'İstanbul [央行]'],
    ['cafe\u0301 x', 'cafe', '[cafe\u0301] x'],
    ['臺灣銀行', '银行', '臺灣[銀行]'],
    ['一鸑銀行', '银行', '一鸑[銀行]'],
    ['央行\u0301 銀行', '银行', '央行\u0301 [銀行]'],
    ['Central—bank', 'central bank', '[Central—bank]'],
  ])('of %j for %j keeps the letters of the text', (text, term, wanted) => {
    expect(passage(text, term)).toBe(wanted);
  });

  it('marks every term that it holds, each place of it', () => {
    expect(passage('央行降准，银行降准。', '降准', '央行')).toBe('[央行][降准]，银行[降准]。');
  });

  it('says where it was cut', () => {
    const text = `${'前'.repeat(50)}央行${'后'.repeat(100)}`;
    expect(passage(text, '央行')).toBe(`…${'前'.repeat(24)}[央行]${'后'.repeat(60)}…`);
  });

  it('never shows half a character', () => {
    const text = `${'𠮷'.repeat(30)}x央行y${'𠮷'.repeat(60)}`;
    expect(passage(text, '央行')).toBe(`…${'𠮷'.repeat(11)}x[央行]y${'𠮷'.repeat(29)}…`);
  });

  it('is undefined where the term is not in the text', () => {
    expect(passage('央行', '降准')).toBeUndefined();
  });

  it('is found in a paragraph of a million characters', () => {
    expect(passage(`${'甲'.repeat(500_000)}央行${'乙'.repeat(500_000)}`, '央行')).toContain(
      '[央行]',
    );
  });
});

it('a text without a hit is one piece', () => {
  const pattern = textPattern('x', 'one', true);
  expect(piecesOf('央行', placesIn('央行', pattern ? [pattern] : [], 'one'))).toEqual([
    { text: '央行', hit: false },
  ]);
});
