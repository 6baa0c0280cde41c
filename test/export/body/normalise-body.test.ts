// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { normaliseBody } from '../../../src/export/body/normalise-body';
import { parseHtml } from '../../../src/export/body/parse-html';
import { readCleanHtml } from '../../../src/export/body/read-clean-html';
import { writeHtml } from '../../../src/export/body/write-html';

function normalised(html: string): string {
  return writeHtml(normaliseBody(parseHtml(html)));
}

test.each([
  ['blocks stand without line breaks', '<p>a</p>\n\n<p>b</p>\n', '<p>a</p><p>b</p>'],
  ['wrappers go', '<div><section><p>a</p></section></div>', '<p>a</p>'],
  ['stray text gets a paragraph', 'a<p>b</p>c <b>d</b>', '<p>a</p><p>b</p><p>c <b>d</b></p>'],
  ['classes, styles and ids go', '<p class="x" style="y" id="z" data-code="1">a</p>', '<p>a</p>'],
  ['indents go', '<p>　　a</p><p>&nbsp; b<br>　　c</p>', '<p>a</p><p>b<br>c</p>'],
  ['empty elements go', '<p>a</p><p> </p><p><b></b><br></p><ul><li></li></ul>', '<p>a</p>'],
  ['an unclosed paragraph is closed', '<p>a<p>b', '<p>a</p><p>b</p>'],
  ['unclosed markup is closed', '<p><b>a<p>b</b>', '<p><b>a</b></p><p><b>b</b></p>'],
  ['unknown markup is unwrapped', '<p><font>a</font><span>b</span><x-y>c</x-y></p>', '<p>abc</p>'],
  [
    'active content goes',
    '<p>a<script>b</script><style>c</style></p><iframe src="x"></iframe>',
    '<p>a</p>',
  ],
  ['a form and its fields go', '<form><input name="childNodes"><p>a</p></form>', '<p>a</p>'],
  [
    'a picture that calls itself body is no trap',
    '<img name="body" src="https://i.example/a"><p>a</p>',
    '<p><img src="https://i.example/a"></p><p>a</p>',
  ],
  [
    'links stay, without handlers',
    '<p><a href="https://a.example/?x=1&amp;y" onclick="z">a</a></p>',
    '<p><a href="https://a.example/?x=1&amp;y">a</a></p>',
  ],
  ['links that run go', '<p><a href="java\nscript:x">a</a><a href="data:x">b</a></p>', '<p>ab</p>'],
  ['pictures need an address', '<p>a<img alt="x"><img src="data:x"></p>', '<p>a</p>'],
  [
    'a picture keeps alt and size',
    '<p><img src="https://i.example/a.png" alt=\'"x"\' width="3" height="4" srcset="b"></p>',
    '<p><img src="https://i.example/a.png" alt="&quot;x&quot;" width="3" height="4"></p>',
  ],
  [
    'markup around blocks goes',
    '<b><p>a</p></b><a href="https://a.example"><h2>b</h2></a>',
    '<p>a</p><h2>b</h2>',
  ],
  [
    'a table in a paragraph ends it',
    '<p>a<table><tr><td>b</table>',
    '<p>a</p><table><tbody><tr><td>b</td></tr></tbody></table>',
  ],
  [
    'cells may be empty and span',
    '<table><tr><td></td><td colspan="2">b</td></tr></table>',
    '<table><tbody><tr><td></td><td colspan="2">b</td></tr></tbody></table>',
  ],
  [
    'lists keep only items',
    '<ul>a<li>b</li><ul><li>c</li></ul></ul>',
    '<ul><li><p>a</p></li><li>b</li><li><ul><li>c</li></ul></li></ul>',
  ],
  ['items without a list are paragraphs', '<li>a</li>', '<p>a</p>'],
  [
    'a quote holds paragraphs',
    '<blockquote>a<p>b</p></blockquote>',
    '<blockquote><p>a</p><p>b</p></blockquote>',
  ],
  [
    'a figure holds picture and caption',
    '<figure><div><img src="https://i.example/a"></div><figcaption>b</figcaption></figure>',
    '<figure><img src="https://i.example/a"><figcaption>b</figcaption></figure>',
  ],
  [
    'preformatted text keeps lines and spaces',
    '<pre>\n\na  b<br>  c\n</pre>',
    '<pre>a  b&#10;  c</pre>',
  ],
  [
    'spaces collapse where markup meets',
    '<p>a <b> b</b> <i>c </i> d</p>',
    '<p>a <b>b</b> <i>c </i>d</p>',
  ],
  ['Liquid is text', '<p>{{ a }} {% b %}</p>', '<p>&#123;&#123; a }} &#123;% b %}</p>'],
  [
    'Liquid in a link is text',
    '<p><a href="https://a.example/{{x}}">a</a></p>',
    '<p><a href="https://a.example/&#123;&#123;x}}">a</a></p>',
  ],
  ['entities stay text', '<p>&lt;b&gt; &amp;amp; &#123;</p>', '<p>&lt;b&gt; &amp;amp; {</p>'],
])('%s', (_name, html, written) => {
  expect(normalised(html)).toBe(written);
});

describe('deep nesting', () => {
  test.each([
    ['blocks', '<div>'],
    ['quotes', '<blockquote>'],
    ['markup', '<b>'],
    ['lists', '<ul><li>'],
  ])('of %s keeps the text and ends', (_name, tag) => {
    const written = normalised(`${tag.repeat(600)}<p>deep</p> text`);
    expect(written.replace(/<[^>]*>/g, '')).toContain('deep');
    expect(written.length).toBeLessThan(2000);
  });
});

test('what was normalised stays as it is', () => {
  const once = normalised('<p>a<b>b</b></p><ul><li>c<p>d</p></ul><pre>x\n y</pre>');
  expect(normalised(once)).toBe(once);
});

test.each([
  ['paragraphs', (n: number) => `<div>${'<p>a</p>'.repeat(n)}</div>`],
  ['lines', (n: number) => `<p>${'a<br>'.repeat(n)}</p>`],
  ['items', (n: number) => `<ul>${'<li>a</li>'.repeat(n)}</ul>`],
  ['signs', (n: number) => `<p>${'&amp;'.repeat(n)}</p>`],
])('150,000 %s are no trouble', { timeout: 30_000 }, (_name, body) => {
  const tree = readCleanHtml(body(150_000));
  const blocks = tree ? normaliseBody(tree) : [];
  expect(writeHtml(blocks).length).toBeGreaterThan(150_000);
});
