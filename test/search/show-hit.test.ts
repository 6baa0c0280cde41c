import { describe, expect, it } from 'vitest';
import type { FullPost } from '../../src/core/post';
import { parseQuery } from '../../src/search/query/parse-query';
import { shownPatterns } from '../../src/search/query/shown-patterns';
import { missingInFacts, showHit } from '../../src/search/show/show-hit';
import { aPost } from '../support/a-capture';

/** The third line of a found row, what was searched for in brackets. */
function thirdLine(query: string, facts: Partial<FullPost>): string | undefined {
  const post = aPost({ headline: '央行降准', tags: [], authors: [], ...facts });
  const patterns = shownPatterns(parseQuery(query, 'one'));
  const inText = missingInFacts(post, patterns, 'one');
  const { passage } = showHit(post, post.text, { patterns, inText, forms: 'one' });
  return passage?.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
}

describe('the third line of a found row', () => {
  it('is a passage of the text where the facts do not hold what was searched for', () => {
    expect(thirdLine('利率', { text: '市场利率下行。', dek: '导语' })).toBe('市场[利率]下行。');
  });

  it.each([
    ['standfirst', { dek: '流动性合理充裕' }, '[流动性]合理充裕'],
    ['note', { dek: '导语', note: '看流动性' }, '看[流动性]'],
    ['tags', { tags: ['货币', '流动性'] }, '货币 · [流动性]'],
  ])('is the fact that holds it: %s', (_, facts, wanted) => {
    expect(thirdLine('流动性', facts)).toBe(wanted);
  });

  it('is the standfirst where the headline shows it already', () => {
    expect(thirdLine('降准', { dek: '释放长期资金' })).toBe('释放长期资金');
    expect(thirdLine('headline:降准', { dek: '释放长期资金' })).toBe('释放长期资金');
  });

  it('is not there without one, and not in a list that is not searched for words', () => {
    expect(thirdLine('降准', {})).toBeUndefined();
    expect(thirdLine('is:unread', { dek: '导语' })).toBeUndefined();
  });
});
