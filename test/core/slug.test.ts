import { expect, test } from 'vitest';
import { slugify } from '../../src/core/slug';

const toPinyin = (han: string): string => han.replaceAll('人', 'ren').replaceAll('民', 'min');

test.each([
  ['人民', 'renmin'],
  ['36人', '36ren'],
  ['AI人民', 'AIrenmin'],
  ['Le Monde', 'LeMonde'],
  ['21人 21民APP', '21ren21minAPP'],
  ['人民(民人)', 'renminminren'],
  ['ＡＩ人民', 'AIrenmin'],
  ['Ærø Ça Łódź Straße', 'AEroCaLodzStrasse'],
  ['①人', '1ren'],
])('%s is one word: %s', (name, slug) => {
  expect(slugify(name, toPinyin)).toBe(slug);
});

test.each([
  '한국 Times',
  'Кирилл',
  '🎉',
  'の',
  '龘',
  '"',
  '\ud800',
  'x'.repeat(61),
  'con',
  'LPT1',
  '-',
])('%j gets a digest, the same each time, in one safe word', (name) => {
  const slug = slugify(name, toPinyin);
  expect(slug).toMatch(/^[A-Za-z0-9]{7,60}$/);
  expect(slugify(name, toPinyin)).toBe(slug);
  expect(slugify(`${name}${name}`, toPinyin)).not.toBe(slug);
});

test('letters that are left out make the difference', () => {
  expect(slugify('한국 Times', toPinyin)).not.toBe(slugify('북한 Times', toPinyin));
  expect(slugify('한국 Times', toPinyin)).toMatch(/^Times[0-9a-z]{6}$/);
});
