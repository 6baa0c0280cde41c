import { expect, it } from 'vitest';
import { passageOf } from '../../src/search/passage';

it.each([
  ['ＧＤＰ增长５％', 'gdp', { before: '', hit: 'ＧＤＰ', after: '增长５％' }],
  ['约㎏半', 'kg', { before: '约', hit: '㎏', after: '半' }],
  ['ﬁnance', 'in', { before: '', hit: 'ﬁn', after: 'ance' }],
  ['İstanbul 央行', '央行', { before: 'İstanbul ', hit: '央行', after: '' }],
  ['cafe\u0301 x', 'café', { before: '', hit: 'cafe\u0301', after: ' x' }],
])('of %j for %j keeps the letters of the text', (text, term, passage) => {
  expect(passageOf(text, term)).toEqual(passage);
});

it('says where it was cut', () => {
  const passage = passageOf(`${'前'.repeat(50)}央行${'后'.repeat(100)}`, '央行');
  expect(passage?.before).toBe(`…${'前'.repeat(24)}`);
  expect(passage?.after).toBe(`${'后'.repeat(60)}…`);
});

it('never shows half a character', () => {
  const passage = passageOf(`${'𠮷'.repeat(30)}x央行y${'𠮷'.repeat(60)}`, '央行');
  expect(passage).toEqual({
    before: `…${'𠮷'.repeat(11)}x`,
    hit: '央行',
    after: `y${'𠮷'.repeat(29)}…`,
  });
});

it('is undefined where the term is not in the text', () => {
  expect(passageOf('央行', '降准')).toBeUndefined();
});
