// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Capture } from '../../src/core/capture';
import type { PageLayout } from '../../src/core/site-rule';
import { extract } from '../../src/extract/extract';
import { aPage, STORY, STORY_ADDRESS, STORY_BODY } from '../support/extract-page';
import { runNow } from '../../src/extract/steps';

const BOX =
  '<p>Readers of this paper can send their photographs of the sea to the editors all year.</p>';

function captureBy(html: string, ...layouts: PageLayout[]): Capture {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const rule = { name: 'Harbour Times', layouts };
  const request = { mode: 'article', zone: 'UTC', now: Date.UTC(2026, 10, 22), rule } as const;
  const extraction = runNow(extract(page, STORY_ADDRESS, request));
  if (extraction.kind !== 'article') throw new Error(JSON.stringify(extraction));
  return extraction.capture;
}

/** A story under a name that means furniture elsewhere, with a longer text beside it. */
const odd = aPage(
  `<div class="sidebar" id="text">${STORY}</div><div id="long">${BOX.repeat(9)}</div>`,
);

test('the story is read where the rule says that it is', () => {
  const capture = captureBy(odd, { story: ['#missing', '#text'] });
  expect(capture.body).toBe(STORY_BODY);
  expect(capture.siteRule).toEqual({ name: 'Harbour Times', missed: [] });
  expect(captureBy(odd, { story: ['#missing'] }).body).not.toContain('Skerry Point');
});

test('a rule that finds nothing falls back by itself, and says so', () => {
  const page = aPage(STORY, '<div class="keep">Nothing</div>');
  const capture = captureBy(page, { story: ['#gone', 'p[', ''], remove: ['article'] });
  expect(capture.body).toBe(STORY_BODY);
  expect(capture.siteRule).toEqual({ name: 'Harbour Times', missed: ['story'] });
});

test('a name that the publisher now uses for a small box is not believed', () => {
  const capture = captureBy(aPage(`${STORY}<div id="note">${BOX}</div>`.repeat(1)), {
    story: ['#note'],
  });
  expect(capture.body).toContain('Skerry Point');
  expect(capture.siteRule?.missed).toEqual(['story']);
});

test('of several layouts the one counts whose story is there', () => {
  const old = { story: ['#text'], headline: ['.old-title'] };
  const page = aPage(`<b class="old-title">The third winter</b><div id="text">${STORY}</div>`);
  expect(captureBy(page, { story: ['#new'], headline: ['h1'] }, old).headline).toBe(
    'The third winter',
  );
});

test('what is none of the story is taken out, but never what the story stands in', () => {
  const page = aPage(
    `<div id="text">${STORY}<p class="app">Open this story in our app to read on tonight.</p></div>`,
  );
  const capture = captureBy(page, { story: ['#text'], remove: ['.app', 'main', '#text', 'p >'] });
  expect(capture.body).toBe(STORY_BODY);
});

test('facts are read where the rule says, and what it misses is weighed as ever', () => {
  const page = aPage(
    `<i class="t">2026-03-02 08:15</i><i class="s">Source: Tide Post</i><i class="a">Ann Lee</i><i class="a">Bob Ray</i><div id="text">${STORY}</div>`,
    '<time datetime="2026-01-01T10:00:00Z">1 January</time>',
  );
  const capture = captureBy(page, {
    story: ['#text'],
    published: ['.t'],
    source: ['.s'],
    authors: ['.a'],
    headline: ['.none'],
  });
  expect(capture.publishedAt?.instant).toBe(Date.UTC(2026, 2, 2, 8, 15));
  expect(capture.authors).toEqual(['Ann Lee', 'Bob Ray']);
  expect(capture.headline).toBe('Tidal turbine survives its third winter');
  expect(capture.siteRule?.missed).toEqual(['headline']);
});

test('a time that the page tells more exactly is kept', () => {
  const head = '<meta property="article:published_time" content="2026-03-02T08:15:42Z">';
  const page = aPage(`${head}<i class="t">2026-03-02</i><div id="text">${STORY}</div>`);
  const { publishedAt } = captureBy(page, { story: ['#text'], published: ['.t'] });
  expect(publishedAt?.instant).toBe(Date.UTC(2026, 2, 2, 8, 15, 42));
});
