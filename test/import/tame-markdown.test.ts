import { expect, test } from 'vitest';
import { markdownBody } from '../../src/import/imported-body';
import { tameMarkdown } from '../../src/import/tame-markdown';

const HOSTILE: Record<string, string> = {
  'emphasis in emphasis': '*_a '.repeat(100_000),
  'emphasis within a word': '_a'.repeat(200_000),
  'an address without an end': `${'a.'.repeat(200_000)}@`,
  'many such paragraphs': `${'*_a '.repeat(2_000)}\n\n`.repeat(100),
};

test.each(Object.entries(HOSTILE))('%s: read, and its words are kept', (_, text) => {
  const { text: read } = markdownBody(text);
  const letters = (of: string): number => of.match(/a/g)?.length ?? 0;
  expect(letters(read)).toBe(letters(text));
});

test('a paragraph that is too much stays plain, what comes before and behind it does not', () => {
  const body = markdownBody(`*one*\n\n${'*_a '.repeat(20_000)}\n\n*two*`).body;
  expect(body).toMatch(/^<p><em>one<\/em><\/p><p>\*_a \*_a /);
  expect(body).toMatch(/<p><em>two<\/em><\/p>$/);
});

test('a paragraph of five million lines is not too much', () => {
  const lines = 'a\n'.repeat(5_000_000);
  expect(tameMarkdown(lines)).toBe(lines);
});

test('what people write is left as it is', () => {
  const long = `${'央行*今日*宣布_降准_，市场反应平静。'.repeat(400)}\n\n`.repeat(10);
  expect(tameMarkdown(long)).toBe(long);
  const picture = `![a](data:image/png;base64,${'iVBORw0KGgo'.repeat(500)})\n`;
  expect(tameMarkdown(picture)).toBe(picture);
});
