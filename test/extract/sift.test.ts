// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { aPage, captureOf, STORY, STORY_BODY, STORY_TEXT } from '../support/extract-page';

const dropped: [string, string][] = [
  ['a byline', '<div>By Anna Bell, Skerry Point</div>'],
  ['a time line', '<div class="x1">Published 3 March 2026, 09:42 GMT</div>'],
  ['a row of tags', '<div><a href="/t/sea">Sea power</a> <a href="/t/grid">Grid</a></div>'],
  ['an advertisement mark', '<div>Advertisement</div>'],
  [
    'a read-also line',
    '<p><strong>Read more:</strong> <a href="/b">How the bolts were saved</a></p>',
  ],
  [
    'an offer of a newsletter',
    '<div>Sign up for our newsletter and get the harbour news in your inbox every morning.</div>',
  ],
  [
    'a cookie dialog',
    '<div role="dialog">We use cookies to improve your visit, to count readers, and to show you what you may like.</div>',
  ],
  [
    'comments of readers',
    '<div class="comments"><p>I sailed past it last week, and it is louder than they say, believe me.</p></div>',
  ],
  [
    'hidden text',
    '<p style="display:none;height:1px">Only the counting machine reads this sentence, nobody else does.</p>',
  ],
  [
    'a copy for screen readers',
    '<p aria-hidden="true">The turbine off Skerry Point has turned, as this copy says again.</p>',
  ],
  ['an editor line', '<p>责任编辑：王小明</p>'],
  ['a disclaimer', '<p>郑重声明：本网发布此信息的目的在于传播更多信息，与本网站立场无关。</p>'],
  ['a copyright line', '<p>© 2026 Harbour Times Media. All rights reserved.</p>'],
  ['a credit of the source', '<p>（文章来源：港口时报）</p>'],
];

describe('what is no part of a story', () => {
  test.each(dropped)('%s after the story is left out', (_name, html) => {
    expect(captureOf(aPage(STORY + html)).body).toBe(STORY_BODY);
  });

  test.each(dropped)('%s before the story is left out', (_name, html) => {
    expect(captureOf(aPage(html + STORY)).text).toBe(STORY_TEXT);
  });
});

describe('what is part of a story', () => {
  test('a heading with text under it stays, one that leads to nothing goes', () => {
    const capture = captureOf(
      aPage(
        `${STORY}<h2>What comes next</h2><p>The second machine, the council says, would stand further out.</p><h2>Related coverage</h2>`,
      ),
    );
    expect(capture.body).toContain('<h2>What comes next</h2>');
    expect(capture.text).not.toContain('Related');
  });

  test('lists, quotes and tables stay', () => {
    const extra =
      '<ul><li>One bolt lost.</li><li>No blade cracked.</li></ul><blockquote><p>It simply kept turning, night after night.</p></blockquote><table><tr><td>Year</td><td>Output, in GWh.</td></tr></table>';
    const { body } = captureOf(aPage(`${STORY}${extra}${STORY.replaceAll('turbine', 'machine')}`));
    expect(body).toContain('<ul><li>One bolt lost.</li><li>No blade cracked.</li></ul>');
    expect(body).toContain(
      '<blockquote><p>It simply kept turning, night after night.</p></blockquote>',
    );
    expect(body).toContain('<td>Year</td>');
  });

  test('a story split over two containers is whole', () => {
    const [first, second] = [STORY, STORY.replaceAll('turbine', 'machine')];
    const { text } = captureOf(
      aPage(
        `<div class="part">${first}</div><div class="ad-slot">Advertisement</div><div class="rest">${second}</div>`,
      ),
    );
    expect(text.split('\n')).toHaveLength(8);
  });

  test('two line breaks end a paragraph, one stays a break', () => {
    const { body } = captureOf(
      aPage(
        `<div>First line of the poem, which is long,<br>second line of it, with a comma.<br><br>　　A paragraph of its own, after two breaks.</div>`,
      ),
    );
    expect(body).toBe(
      '<p>First line of the poem, which is long,<br>second line of it, with a comma.</p><p>A paragraph of its own, after two breaks.</p>',
    );
  });

  test('a caption goes with its picture and is no text', () => {
    const figure =
      '<figure><img src="/blank.gif" data-src="/turbine.jpg" alt="The turbine"><figcaption>The turbine at dawn. Photo: A. Bell</figcaption></figure>';
    const capture = captureOf(aPage(STORY + figure));
    expect(capture.text).toBe(STORY_TEXT);
    expect(capture.body).toContain('<figcaption>The turbine at dawn. Photo: A. Bell</figcaption>');
    expect(capture.images).toEqual([
      {
        url: 'https://news.harbourtimes.example/turbine.jpg',
        alt: 'The turbine',
        caption: 'The turbine at dawn.',
        credit: 'A. Bell',
      },
    ]);
  });

  test('the standfirst is the dek, stands first in the text, and is not repeated in the body', () => {
    const dek = 'A machine that was to fail in its first storm is still feeding the grid.';
    const capture = captureOf(aPage(`<p class="standfirst">${dek}</p><div>${STORY}</div>`));
    expect(capture.dek).toBe(dek);
    expect(capture.text).toBe(`${dek}\n${STORY_TEXT}`);
    expect(capture.body).toBe(STORY_BODY);
  });

  test('a story that is only in linked data is read from there', () => {
    const articleBody = STORY_TEXT;
    const linked = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Tidal turbine survives its third winter',
      articleBody,
    });
    const page = aPage(
      '<p>To read on, allow scripts.</p>',
      `<script type="application/ld+json">${linked}</script>`,
    );
    expect(captureOf(page).body).toBe(STORY_BODY);
  });

  test('a story that is only in a script of the page is read from there', () => {
    const state = JSON.stringify({ props: { html: STORY + STORY, other: 'x'.repeat(500) } });
    const escaped = state.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
    const nested = JSON.stringify(state);
    for (const script of [`window.state = ${escaped}`, `push([1, ${nested}])`]) {
      const page = aPage('', `<script>${script.replaceAll('</', '<\\/')}</script>`);
      expect(captureOf(page).text).toBe(`${STORY_TEXT}\n${STORY_TEXT}`);
    }
  });
});
