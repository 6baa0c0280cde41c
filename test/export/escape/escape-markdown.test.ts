import { expect, test } from 'vitest';
import { escapeAsEntities, escapeMarkdown } from '../../../src/export/escape/escape-markdown';

test.each([
  ['离岸人民币兑美元升至6.3512，为2018年以来最高水平。'],
  ['The well-known 3.5% rise, at last.'],
  ['“专精特新”企业（行行出状元）：2022年'],
  ['a - b + c = d: e. f!g'],
  ['US$100'],
])('leaves plain text alone: %s', (text) => {
  expect(escapeMarkdown(text)).toBe(text);
});

test.each([
  ['*ST海航*ST', '\\*ST海航\\*ST'],
  ['2022. 是平凡的一年', '2022\\. 是平凡的一年'],
  ['2022) x', '2022\\) x'],
  ['2022.', '2022\\.'],
  ['a|b', 'a&#124;b'],
  ['$$x$$', '&#36;&#36;x&#36;&#36;'],
  ['$', '&#36;'],
  ['{:.x}', '&#123;:.x&#125;'],
  ['{{ x }}', '&#123;&#123; x &#125;&#125;'],
  ['[^n]: 注', '\\[^n&#93;: 注'],
  ['[x](y)', '\\[x\\](y)'],
  [': x', '\\: x'],
  ['- x', '\\- x'],
  ['--', '\\-\\-'],
  ['...', '\\.\\.\\.'],
  ['# x', '\\# x'],
  ['> x', '&gt; x'],
  ['<b>&amp;', '&lt;b&gt;&amp;amp;'],
  ['^', '&#94;'],
  ['10~20', '10&#126;20'],
  ['`x`', '&#96;x&#96;'],
  ['C:\\x', 'C:\\\\x'],
  ['snake_case', 'snake\\_case'],
  [`"it's"`, `"it's"`],
  ['wow!', 'wow\\!'],
  ['![x]', '\\!\\[x\\]'],
])('%s -> %s', (text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown);
});

test('where no backslash is read, all signs and further spaces are entities', () => {
  expect(escapeAsEntities('a  {{b}}\n c|é中')).toBe(
    'a &#32;&#123;&#123;b&#125;&#125;&#10;&#32;c&#124;é中',
  );
});
