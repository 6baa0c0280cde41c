// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { normaliseBody } from '../../../src/export/body/normalise-body';
import { parseHtml } from '../../../src/export/body/parse-html';
import { readCleanHtml } from '../../../src/export/body/read-clean-html';
import { textOf } from '../../../src/export/body/tree';

test.each([
  '<p>a</p>\n<p>b</p>',
  '<p>a &amp; b &lt;c&gt; &quot;d&#39;&nbsp;</p>',
  '<p>a<b>b</b><strong><em>c</em></strong><br>d<br/></p>',
  '<h2>a</h2><hr><p><a href="https://a.example/?x=1&amp;y=2">b</a></p>',
  '<figure><img src="https://i.example/a" alt="x &quot;y&quot;"><figcaption>b</figcaption></figure>',
  '<ul>\n<li>a</li>\n<li><p>b</p><ol><li>c</li></ol></li></ul>',
  '<blockquote><p>a</p></blockquote><div><section>b</section></div>',
  'text <i>alone</i>',
  '<p class="x" style="y">a</p>',
  '<b><i><b><i><b>x</b></i></b></i></b>',
  '',
])('reads %j as the parser does', (html) => {
  const read = readCleanHtml(html);
  expect(read).toBeDefined();
  expect(read && normaliseBody(read)).toEqual(normaliseBody(parseHtml(html)));
  expect(read && textOf(read).replace(/\s/g, '')).toBe(textOf(parseHtml(html)).replace(/\s/g, ''));
});

describe('leaves to the parser', () => {
  test.each([
    '<p>a',
    '<p>a</b></p>',
    '<p>a<p>b</p></p>',
    '<p><b>a</p></b>',
    '<p><div>a</div></p>',
    '<b><p>a</p></b>',
    '<li>a</li>',
    '<ul>a</ul>',
    '<ul><p>a</p></ul>',
    '<table><tr><td>a</td></tr></table>',
    '<a href="x"><b><a href="y">z</a></b></a>',
    '<p>&copy;</p>',
    '<p>a & b</p>',
    '<p>&amp</p>',
    '<pre>a</pre>',
    '<form><p>a</p></form>',
    '<script>x</script>',
    '<!-- x --><p>a</p>',
    '<P>a</P>',
    "<p class='x'>a</p>",
    '<p class=x>a</p>',
    '<p class="x" class="y">a</p>',
    '<p\nclass="x">a</p>',
    '<p>a\rb</p>',
    '<p>a\0b</p>',
    '</p>',
    '<p>a</p',
    '<',
    '<a href="<">x</a>',
    '<br></br>',
    '<div>'.repeat(50) + '</div>'.repeat(50),
  ])('%j', (html) => {
    expect(readCleanHtml(html)).toBeUndefined();
  });
});
