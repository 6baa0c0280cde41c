// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { extractionSchema } from '../../src/core/capture';
import { extract } from '../../src/extract/extract';
import { isTooLarge } from '../../src/extract/page/freeze-page';
import { aPage, captureOf, extractPage, STORY, STORY_BODY } from '../support/extract-page';
import { purified } from '../support/purified';
import { runNow } from '../../src/extract/steps';

const HOSTILE = [
  '<script>document.title = "run"</script>',
  '<p onclick="steal()" onmouseover=steal()>A sentence that has a handler, or two of them.</p>',
  '<p>A link that <a href="javascript:steal()">runs</a>, another that <a href="data:text/html,x">shows</a>.</p>',
  '<p>A link with <a href=" &#1; java\nscript:steal()">hidden letters</a> in its scheme, and more.</p>',
  '<svg><script>steal()</script><p>Words in a drawing, which is none of the story.</p></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=steal()&gt;">',
  '<img src=x onerror=steal()><img src="javascript:steal()">',
  '<iframe srcdoc="<script>steal()</script>"></iframe><object data="x.swf"></object><embed src="x.swf">',
  '<form action="javascript:steal()"><input name="attributes"><input name="childNodes"><input name="parentNode"><p>A sentence in a form, with fields that clobber.</p></form>',
  '<img name="documentElement"><img name="querySelectorAll"><img name="body"><form name="implementation"></form>',
  '<style>p { background: url(javascript:steal()) }</style><template><script>steal()</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=steal()>">x</p></noscript>',
  '<a id="location" href="https://evil.example">A long link text that stands alone</a>',
];

describe('hostile markup', () => {
  test.each(HOSTILE)('%s gives nothing that could run', (html) => {
    const { body } = captureOf(aPage(STORY + html + STORY.replaceAll('turbine', 'machine')));
    expect(body).not.toMatch(
      /steal|javascript:|data:|<script|<svg|<math|<style|<form|<iframe|\son\w+=/i,
    );
    expect(body).toContain('The turbine off Skerry Point');
    expect(purified(body)).toBe(body);
  });

  test('names that clobber the document change nothing', () => {
    const names = [
      'documentElement',
      'body',
      'head',
      'querySelector',
      'getElementsByTagName',
      'createElement',
      'implementation',
    ];
    const forms = names.map(
      (name) => `<form name="${name}"><input name="getAttribute"></form><img name="${name}">`,
    );
    expect(captureOf(aPage(STORY, forms.join(''))).body).toBe(STORY_BODY);
  });

  test('the base address of the page is respected where it is a web address', () => {
    const link =
      '<p>See <a href="turbine.html">the turbine, as it stands</a> in the sea, at low water.</p>';
    const withBase = (base: string): string => aPage(`<base href="${base}">${STORY}${link}`);
    expect(captureOf(withBase('https://other.example/sea/')).body).toContain(
      'href="https://other.example/sea/turbine.html"',
    );
    expect(captureOf(withBase('javascript:steal()//')).body).toContain(
      'href="https://news.harbourtimes.example/2026/03/turbine.html"',
    );
  });

  test('what is found passes the check of the background', () => {
    for (const html of HOSTILE) {
      expect(v.safeParse(extractionSchema, extractPage(aPage(STORY + html))).success, html).toBe(
        true,
      );
    }
  });
});

describe('the live page', () => {
  test('is not touched', async () => {
    document.documentElement.innerHTML = `<head><title>x</title></head><body>${HOSTILE.join('')}${STORY}<form id="f"><input name="id"></form></body>`;
    const before = document.documentElement.outerHTML;
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => void seen.push(...records));
    observer.observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    runNow(
      extract(document, 'https://news.harbourtimes.example/a-1234.html', {
        mode: 'article',
        zone: 'UTC',
        now: 0,
      }),
    );
    await Promise.resolve();
    seen.push(...observer.takeRecords());
    observer.disconnect();
    expect(seen).toHaveLength(0);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('pages of unreasonable size', () => {
  test('a page of more than 300,000 elements is refused, one of 200,000 is not', () => {
    expect(isTooLarge(300_001)).toBe(true);
    expect(isTooLarge(200_000)).toBe(false);
  });

  test('two hundred thousand letters in one paragraph are read', () => {
    const { text } = captureOf(aPage(`<p>${'A word, and another. '.repeat(10_000)}</p>`));
    expect(text.length).toBe(209_999);
  });
});
