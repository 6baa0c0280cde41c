import { describe, expect, test } from 'vitest';
import { Openings } from '../../../src/extract/page/openings';

describe('Openings', () => {
  const lines = new Openings(
    ['read (?:more|also);related', 'à lire;相关(?:阅读|新闻)'],
    '(?=$|\\W)',
  );

  test.each([
    ['Read also: rates fall', 'Read also'],
    ['À lire : la Bourse', 'À lire'],
    ['相关新闻', '相关新闻'],
    ['related', 'related'],
  ])('%s begins with %s', (text, phrase) => {
    expect(lines.at(text)).toBe(phrase);
    expect(lines.test(text)).toBe(true);
  });

  test.each(['', 'reader, beware', 'we read more', 'relatedness', '相关部门'])(
    '%s begins with none',
    (text) => {
      expect(lines.at(text)).toBe('');
      expect(lines.test(text)).toBe(false);
    },
  );
});
