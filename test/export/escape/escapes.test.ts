import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { escapeAddress, isLinkable } from '../../../src/export/escape/escape-address';
import { escapeAttribute, escapeHtml } from '../../../src/export/escape/escape-html';
import { escapeLiquid } from '../../../src/export/escape/escape-liquid';
import { visibleLine, visibleText } from '../../../src/export/escape/visible-text';
import { yamlQuote, yamlWord } from '../../../src/export/escape/yaml-quote';

describe('YAML', () => {
  test.each(['"', 'C:\\x', 'a\nb', '\u0000\u0085\u2028\ufeff\uffff', "it's", '163', '---', '😀'])(
    '%j comes back from its quotes, which stand on one printable line',
    (text) => {
      const quoted = yamlQuote(text);
      expect(parse(quoted)).toBe(text);
      expect(quoted).toMatch(/^"[^\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]*"$/u);
    },
  );

  test('half a surrogate pair becomes the sign for what cannot be shown', () => {
    expect(yamlQuote('a\ud800')).toBe('"a\ufffd"');
  });

  test.each(['证券日报网新闻', '36ke', '21shijijingjibaodao', 'Windzixun'])(
    '%s stands bare',
    (word) => {
      expect(yamlWord(word)).toBe(word);
    },
  );

  test.each([
    '163',
    '0x1F',
    '0o17',
    '1e5',
    'true',
    'No',
    'null',
    'Y',
    'a b',
    'a: b',
    '',
    '~',
    'é!',
  ])('%j is quoted', (word) => {
    expect(yamlWord(word)).toBe(JSON.stringify(word));
  });
});

describe('Liquid', () => {
  test.each([
    ['{{ x }}', '&#123;&#123; x }}'],
    ['{% raw %}', '&#123;% raw %}'],
    ['{{{', '&#123;&#123;&#123;'],
    ['{{%', '&#123;&#123;%'],
    ['{ x } {', '{ x } {'],
    ['a { {', 'a { {'],
  ])('%s -> %s', (html, safe) => {
    expect(escapeLiquid(html)).toBe(safe);
  });
});

describe('addresses', () => {
  test.each([
    ['http://a.example/?x=1&y=2#z', 'http://a.example/?x=1&y=2#z'],
    ['http://a.example/a|b{{c}}<d> e', 'http://a.example/a%7Cb%7B%7Bc%7D%7D%3Cd%3E%20e'],
    ['http://a.example/(a)\'b"\\', 'http://a.example/%28a%29%27b%22%5C'],
    ['http://a.example/中文', 'http://a.example/%E4%B8%AD%E6%96%87'],
    ['http://a.example/?a=1&lt;=2&copy=3', 'http://a.example/?a=1&amp;lt;=2&copy=3'],
    ['HTTP://a.example/\n\tx', 'http://a.example/x'],
    ['http://a.example/\ud800', 'http://a.example/%EF%BF%BD'],
  ])('%j -> %s', (address, safe) => {
    expect(escapeAddress(address)).toBe(safe);
  });

  test.each(['https://a.example/', 'mailto:a@b.example', ' http://a.example'])(
    '%s is a link',
    (text) => {
      expect(isLinkable(text)).toBe(true);
    },
  );

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '/x',
    'http://',
    'x',
  ])('%s is none', (text) => {
    expect(isLinkable(text)).toBe(false);
  });
});

describe('HTML', () => {
  test('text and attributes are escaped as browsers do', () => {
    expect(escapeHtml('a & <b>\u00a0"c"')).toBe('a &amp; &lt;b&gt;&nbsp;"c"');
    expect(escapeAttribute('"a" & <b>')).toBe('&quot;a&quot; &amp; &lt;b&gt;');
  });
});

describe('visible text', () => {
  test.each([
    ['a \n\t b', 'a b'],
    ['第一行\n第二行', '第一行第二行'],
    ['第一行，\n  “第二行”', '第一行， “第二行”'],
    ['完。\r\n又', '完。又'],
    ['end\n中', 'end 中'],
    ['a\u0000\u0007\u0085b\ufeff', 'ab'],
    ['a\u2028b', 'a b'],
  ])('%j -> %j', (text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  test('a line has no ideographic indent', () => {
    expect(visibleLine('　　首行缩进 \u00a0')).toBe('首行缩进');
  });
});
