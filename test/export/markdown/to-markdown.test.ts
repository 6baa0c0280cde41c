// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { normaliseBody } from '../../../src/export/body/normalise-body';
import { parseHtml } from '../../../src/export/body/parse-html';
import { toMarkdown } from '../../../src/export/markdown/to-markdown';

test.each([
  ['paragraphs', '<p>一</p><p>二*三</p>', '一\n\n二\\*三'],
  ['headings', '<h2>一 # </h2><h3>2022. 二</h3>', '## 一 \\#\n\n### 2022\\. 二'],
  ['strong and emphasis around words', '<p>前<b>重磅</b>中<em>x y</em></p>', '前**重磅**中*x y*'],
  ['strong that ends in a sign', '<p><b>“专精特新”</b>小微</p>', '<b>“专精特新”</b>小微'],
  ['strong beside strong', '<p><b>a</b><i>b</i></p>', '<b>a</b><i>b</i>'],
  ['strong in emphasis', '<p>a<i>b<b>c</b></i></p>', 'a<i>b<b>c</b></i>'],
  [
    'links',
    '<p>见<a href="https://a.example/(x)">文[1]</a>。</p>',
    '见[文\\[1\\]](https://a.example/%28x%29)。',
  ],
  [
    'an exclamation before a link',
    '<p>看!<a href="https://a.example/">b</a></p>',
    '看\\![b](https://a.example/)',
  ],
  [
    'pictures',
    '<p><img src="https://i.example/a b.png" alt="[x]"></p>',
    '![\\[x\\]](https://i.example/a%20b.png)',
  ],
  [
    'figures',
    '<figure><img src="https://i.example/a"><figcaption>图|一</figcaption></figure>',
    '![](https://i.example/a)\n\n图&#124;一',
  ],
  ['line breaks', '<p>a<br>- b</p>', 'a<br />\\- b'],
  [
    'other markup',
    '<p>H<sub>2</sub>O <del>x</del> <mark>y</mark></p>',
    'H<sub>2</sub>O <del>x</del> y',
  ],
  ['code', '<p><code>a*b|{{c}}</code></p>', '<code>a&#42;b&#124;&#123;&#123;c&#125;&#125;</code>'],
  [
    'preformatted text',
    '<pre>a  b\n\n{% c %}</pre>',
    '<pre>a &#32;b&#10;&#10;&#123;&#37; c &#37;&#125;</pre>',
  ],
  ['rules', '<p>a</p><hr><p>b</p>', 'a\n\n* * *\n\nb'],
  ['quotes', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n> \n> b'],
  [
    'lists',
    '<ul><li>a</li><li>- b<ol><li>c</li></ol></li></ul>',
    '-   a\n-   \\- b\n    \n    1.  c',
  ],
  [
    'tables',
    '<table><tr><th>a</th><th>b</th></tr><tr><td>-1|2</td><td>"c\\</td></tr></table>',
    '| a | b |\n| --- | --- |\n| \\-1&#124;2 | "c\\\\ |',
  ],
  [
    'tables without head',
    '<table><tr><td>a</td><td>b</td></tr><tr><td>-</td><td>-</td></tr></table>',
    '| a | b |\n| --- | --- |\n| \\- | \\- |',
  ],
  [
    'tables that GFM cannot say',
    '<table><tr><td colspan="2">a|{{b}}</td></tr></table>',
    '<table><tbody><tr><td colspan="2">a|&#123;&#123;b}}</td></tr></tbody></table>',
  ],
  [
    'tables with a caption',
    '<table><caption>x</caption><tr><td>a</td></tr></table>',
    '<table><caption>x</caption><tbody><tr><td>a</td></tr></tbody></table>',
  ],
  [
    'tables in lists',
    '<ul><li>x<table><tr><td>a</td></tr></table></li></ul>',
    '-   x\n    \n    <table><tbody><tr><td>a</td></tr></tbody></table>',
  ],
])('%s', (_name, html, markdown) => {
  expect(toMarkdown(normaliseBody(parseHtml(html)))).toBe(markdown);
});
