// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Capture } from '../../src/core/capture';
import { extract } from '../../src/extract/extract';
import {
  aPage,
  captureOf,
  STORY,
  STORY_ADDRESS,
  STORY_BODY,
  STORY_TEXT,
} from '../support/extract-page';
import { runNow } from '../../src/extract/steps';

function read(html: string, type: DOMParserSupportedType): Capture {
  const page = new DOMParser().parseFromString(html, type);
  const request = { mode: 'article', zone: 'UTC', now: Date.UTC(2026, 10, 22) } as const;
  const extraction = runNow(extract(page, STORY_ADDRESS, request));
  if (extraction.kind !== 'article') throw new Error(JSON.stringify(extraction));
  return extraction.capture;
}

describe('documents that are written otherwise', () => {
  test('XHTML', () => {
    const page = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Tide</title></head>
      <body><h1>Tide</h1><div>${STORY}</div></body></html>`;
    expect(read(page, 'application/xhtml+xml').text).toBe(STORY_TEXT);
  });

  test('a document of one pre keeps its lines', () => {
    const poem = STORY_TEXT.split('\n').join('\n\n');
    const { text, body } = captureOf(
      `<html><head><title>Tidal turbine</title></head><body><pre>${poem}</pre></body></html>`,
    );
    expect(text.replace(/\s+/g, ' ')).toBe(STORY_TEXT.replace(/\s+/g, ' '));
    expect(body).toContain('\n\n');
  });

  test('quirks mode: neither doctype nor closing tags', () => {
    const tags = STORY_TEXT.split('\n').map((text) => `<P>${text}`);
    expect(captureOf(`<TITLE>Tide</TITLE><H1>Tide</H1>${tags.join('')}`).body).toBe(STORY_BODY);
  });

  test('a layout of tables, as sites had it once', () => {
    const page = `<table><tr><td><a href="/">Home</a><br><a href="/sea">Sea</a></td><td><h1>Tide</h1>${STORY}</td></tr></table>`;
    expect(captureOf(page).text).toBe(STORY_TEXT);
  });

  test('Arabic from right to left', () => {
    const lines = [
      'دارت التوربينات قبالة الساحل ثلاثة فصول شتاء متتالية، وهي أطول مدة حتى الآن.',
      'وقال المهندسون إنهم توقعوا أن تتعطل الشفرات في أول عاصفة، لكنها فقدت مسماراً واحداً.',
      'ويقرر المجلس في مايو ما إذا كانت آلة ثانية، أكبر بمرتين، ستتبع.',
    ];
    const { text, language, publishedAt } = captureOf(
      `<html lang="ar" dir="rtl"><head><title>التوربينات</title></head><body><article><h1>التوربينات تدور</h1><p>14 يناير 2026</p>${lines.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`,
    );
    expect(text).toBe(lines.join('\n'));
    expect(language).toBe('ar');
    expect(new Date(publishedAt?.instant ?? 0).toISOString().slice(0, 10)).toBe('2026-01-14');
  });

  test('vertical Japanese is text like any other', () => {
    const line =
      '港の沖合の発電機は三つの冬を越えて回り続けた。技師たちは最初の嵐で羽根が折れると考えていた。';
    const page = `<html lang="ja"><body style="writing-mode: vertical-rl"><article><h1>港の発電機</h1><p>${line}</p><p>${line}</p></article></body></html>`;
    expect(captureOf(page).text.split('\n')[0]).toBe(line);
  });

  test('a base address counts for links and pictures', () => {
    const page = aPage(
      `${STORY}<p>The report is <a href="report.html">here</a>, with all of its tables and figures.</p>${STORY}<img src="t.jpg">`,
    ).replace('<head>', '<head><base href="https://static.harbourtimes.example/archive/">');
    const { body, images } = captureOf(page);
    expect(body).toContain('href="https://static.harbourtimes.example/archive/report.html"');
    expect(images[0]?.url).toBe('https://static.harbourtimes.example/archive/t.jpg');
  });

  test('text behind "read more" is part of the story', () => {
    const [first = '', ...rest] = STORY.split('\n');
    const page = aPage(
      `<div>${first}<div class="more collapsed" style="display:none">${rest.join('')}</div></div>`,
    );
    expect(captureOf(page).text).toBe(STORY_TEXT);
  });

  test('an embed leaves its link', () => {
    const frame =
      '<iframe src="https://video.example/embed/tide" title="The turbine at work"></iframe>';
    expect(captureOf(aPage(`${STORY}${frame}${STORY}`)).body).toContain(
      '<p><a href="https://video.example/embed/tide">The turbine at work</a></p>',
    );
  });
});

describe('facts that are no facts', () => {
  test.each(['0000-00-00', '0000-00-00T00:00:00Z', '20222-01-04', '2022-13-45', 'yesterday-ish'])(
    'a date of %s is none',
    (date) => {
      const linked = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Tide","datePublished":"${date}"}</script>`;
      expect(captureOf(aPage(STORY, linked))).not.toHaveProperty('publishedAt');
    },
  );

  test('broken linked data, a headline of 10,000 characters and 5,000 authors give a post all the same', () => {
    const people = Array.from({ length: 5_000 }, (_, n) => ({
      '@type': 'Person',
      name: `Ann Lee ${'abc'.charAt(n % 3)}${n}`,
    }));
    const linked = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Tide '.repeat(2_000),
      author: people,
    });
    const page = aPage(
      STORY,
      `<script type="application/ld+json">{"@type":"NewsArticle",,,"headline":</script><script type="application/ld+json">${linked}</script>`,
    );
    const { authors, headline, text } = captureOf(page);
    expect(text).toBe(STORY_TEXT);
    expect(headline?.length).toBeLessThanOrEqual(2_000);
    expect(authors.length).toBeLessThanOrEqual(500);
  });

  test('30 MB of state in a script are passed over', () => {
    const state = `window.state = {"list":"${'x'.repeat(30_000_000)}"}`;
    expect(captureOf(aPage(STORY, `<script>${state}</script>`)).text).toBe(STORY_TEXT);
  });
});
