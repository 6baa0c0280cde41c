// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { escapeMarkdown } from '../../../src/export/escape/escape-markdown';
import { readTemplate } from '../../../src/export/template/engine';
import { fileName } from '../../../src/export/template/file-name';
import type { Target } from '../../../src/export/template/targets';
import { TRAPS } from '../../jekyll/hostile-posts';
import { randomTexts } from '../../support/random-texts';

function fill(template: string, value: unknown, target: Target = 'html'): string {
  const filler = readTemplate(template, target);
  if (!filler.ok) throw new Error(JSON.stringify(filler.failure));
  const filled = filler.value({ x: value });
  if (!filled.ok) throw new Error(JSON.stringify(filled.failure));
  return filled.value;
}

const DATE = '2022-01-04T18:05:25+08:00';

test.each([
  ['{{ x | date: "%Y-%m-%d %H:%M:%S %z" }}', DATE, '2022-01-04 18:05:25 +0800'],
  ['{{ x | date: "%F %T %:z", "America/New_York" }}', DATE, '2022-01-04 05:05:25 -05:00'],
  ['{{ x | date: "%F", "+14:00" }}', DATE, '2022-01-05'],
  ['{{ x | date: "%F", "-0330" }}', DATE, '2022-01-04'],
  [
    '{{ x | date: "%a %A %b %B %e %j %y %s %%" }}',
    DATE,
    'Tue Tuesday Jan January 4 004 22 1641290725 %',
  ],
  ['[{{ x | date: "%Y" }}]', null, '[]'],
  ['{{ x | slug }}', '36氪', '36ke'],
  ['{{ x | slug: "-" }}', '央行 cuts rates!', 'yanghang-cuts-rates'],
  ['{{ x | pinyin }}', '长江 A 旅游', 'chang jiang A lv you'],
  ['{{ x | pinyin: "-" | slug }}', '长江', 'changjiang'],
  ['{{ x | yaml }}', ['a "b"', 'c'], '["a \\"b\\"", "c"]'],
  ['{{ x | yaml }}', null, 'null'],
  ['{{ x | yaml }}', 3, '3'],
  ['{{ x | yaml_word }}', 'yes', '"yes"'],
  ['{{ x | jekyll_tag }}', 'Le Monde', '["Le Monde"]'],
  ['{{ x | hugo_tag }}', 'a/b.html', 'a-b-html'],
  ['{{ x | note_tag }}', '#New York/2022', 'New-York/2022'],
  ['{{ x | note_tag }}', '2022', '_2022'],
  ['{{ x | json }}', ['a', null, 1, true], '["a",null,1,true]'],
  ['{{ x | link }}', 'https://a.example/?b=c|d', '<https://a.example/?b=c%7Cd>'],
  ['{{ x | link }}', 'javascript:alert(1)', 'javascript:alert(1)'],
  ['{{ x | liquid_escape }}', '{{ a }}{% b %}', '&#123;&#123; a }}&#123;% b %}'],
  ['{{ x | markdown_escape }}', '*a* {{ b }}', escapeMarkdown('*a* {{ b }}')],
  ['{{ x | html_escape }}', '<b>&{{', '&lt;b&gt;&amp;&#123;&#123;'],
  ['{{ x | file_name }}', 'a/b:c', 'a b c'],
  ['{{ x | raw }}', '<b>', '<b>'],
  ['{{ x | upcase }}', '<b>', '&lt;B&gt;'],
  ['{% echo x %}', '<b>', '&lt;b&gt;'],
  ['{% assign y = x %}{{ y }}', '<b>', '&lt;b&gt;'],
])('%s of %j is %j', (template, value, wanted) => {
  expect(fill(template, value)).toBe(wanted);
});

/** Every trap of ours, and 2,000 made-up texts of signs that mean something somewhere. */
const TEXTS = [...TRAPS, ...randomTexts(2_000)];

describe('of any text', () => {
  test('YAML gives back what stood in it, and stays on one line', () => {
    const wrong = TEXTS.filter((text) => {
      const front = fill('a: {{ x }}\nb: [{{ x }}, {{ x | yaml }}]\n', text, 'yaml');
      const wanted = text.toWellFormed();
      const read: unknown = parse(front);
      return (
        front.split(/[\n\r\u0085\u2028\u2029]/).length !== 3 ||
        JSON.stringify(read) !== JSON.stringify({ a: wanted, b: [wanted, wanted] })
      );
    });
    expect(wrong).toEqual([]);
  });

  test('JSON gives back what stood in it', () => {
    const wrong = TEXTS.filter((text) => {
      const read: unknown = JSON.parse(fill('{"a":{{ x }}}', text, 'json'));
      return JSON.stringify(read) !== JSON.stringify({ a: text.toWellFormed() });
    });
    expect(wrong).toEqual([]);
  });

  test('HTML shows it, and holds no element and no Liquid', () => {
    const body = document.implementation.createHTMLDocument().body;
    const wrong = TEXTS.filter((text) => {
      const html = fill('<p>{{ x }}</p>', text, 'html');
      body.innerHTML = html;
      return body.querySelectorAll('*').length !== 1 || /\{\{|\{%/.test(html);
    });
    expect(wrong).toEqual([]);
  }, 60_000);

  test('a file can be called by it', () => {
    const wrong = TEXTS.filter((text) => {
      const name = fileName(text);
      const bytes = new TextEncoder().encode(name).length;
      const isSafe = /^[^\s./\\:*?"<>|][^/\\:*?"<>|\p{Cc}\p{Cs}]*$/u.test(name);
      return !isSafe || bytes > 101 || /[\s.]$/.test(name) || /^(?:con|nul|aux|prn)$/i.test(name);
    });
    expect(wrong).toEqual([]);
  });

  test('a slug is one word', () => {
    const wrong = TEXTS.filter((text) => {
      const slug = fill('{{ x | slug: "-" }}', text);
      return !/^[A-Za-z0-9]+(?:-[A-Za-z0-9]*)*$/.test(slug) || slug.length > 60;
    });
    expect(wrong).toEqual([]);
  });
});
