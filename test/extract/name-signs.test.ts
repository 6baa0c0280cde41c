import { describe, expect, test } from 'vitest';
import { NameSigns } from '../../src/extract/story/name-signs';

const signs = new NameSigns({
  perhaps: 'caption photo-credit author*',
  beside: 'menu read-more sponsor*',
  apart: 'comments',
});

describe('the words of a name', () => {
  test.each([
    ['menu', 'beside'],
    ['main_menu', 'beside'],
    ['top menu-2', 'beside'],
    ['menu2', 'beside'],
    ['menubar', 'none'],
    ['2menu', 'none'],
    ['big-photo-credit', 'perhaps'],
    ['photo-credits', 'none'],
    ['photo credit', 'none'],
    ['sponsored-by', 'beside'],
    ['unsponsored', 'none'],
    ['', 'none'],
    ['- _ -', 'none'],
  ])('"%s" is %s', (name, sign) => {
    expect(signs.of(name)).toBe(sign);
  });

  test('the strongest counts, wherever it stands', () => {
    expect(signs.of('comments caption menu')).toBe('apart');
    expect(signs.of('caption menu comments')).toBe('apart');
    expect(signs.of('authors menu')).toBe('beside');
  });

  test('a name of a megabyte is read in time that grows with it', () => {
    expect(signs.of(`${'a-'.repeat(500_000)}menu`)).toBe('beside');
    expect(signs.of('1'.repeat(1_000_000))).toBe('none');
  });
});
