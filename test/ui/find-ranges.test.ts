// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findRanges } from '../../src/ui/reader/find-ranges';

function found(html: string, query: string): string[] {
  const root = new DOMParser().parseFromString(`<article>${html}</article>`, 'text/html');
  const article = document.importNode(root.body.firstElementChild as Element, true);
  return findRanges(article, query).map(String);
}

test.each([
  ['without regard to case', '<p>A rate, a RATE</p>', 'Rate', ['rate', 'RATE']],
  ['to width and form', '<p>銀行與银行，ＡＢＣ</p>', '银行', ['銀行', '银行']],
  ['full width', '<p>ＡＢＣ</p>', 'abc', ['ＡＢＣ']],
  ['across marks within a line', '<p>cen<b>tral</b> bank</p>', 'central b', ['central b']],
  ['not across lines', '<p>one</p><p>two</p>', 'onetwo', []],
  ['characters beyond the basic plane', '<p>𠮷野家的𠮷</p>', '𠮷', ['𠮷', '𠮷']],
  ['signs of regular expressions', '<p>a.c abc</p>', 'a.c', ['a.c']],
  ['nothing for nothing', '<p>abc</p>', '  ', []],
])('finds %s', (_name, html, query, wanted) => {
  expect(found(html, query)).toEqual(wanted);
});
