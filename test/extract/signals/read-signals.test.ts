// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Capture } from '../../../src/core/capture';
import { aPage, captureOf, STORY, STORY_ADDRESS } from '../../support/extract-page';

const LONG = STORY.repeat(6);
const CUT = `${STORY}<p>The second machine, which the council has yet to approve, will…</p>`;

function linked(data: object): string {
  const story = { '@type': 'NewsArticle', headline: 'Tidal turbine survives its third winter' };
  return `<script type="application/ld+json">${JSON.stringify({ ...story, ...data })}</script>`;
}

function signalsOf(article: string, address = STORY_ADDRESS): Capture['signals'] {
  return captureOf(aPage(article), address).signals;
}

test('a plain story has none', () => {
  expect(signalsOf(LONG)).toBeUndefined();
});

describe('cut off by a paywall', () => {
  test.each([
    ['a box', `${CUT}<div><p>Subscribe now to continue reading this story</p></div>`],
    ['a box in Chinese', `${STORY}<div class="box"><p>登录后阅读全文</p></div>`],
    ['a box in German', `${CUT}<div><p>Jetzt registrieren und weiterlesen</p></div>`],
    [
      'linked data, and a text that ends amid a sentence',
      `${linked({ isAccessibleForFree: 'False' })}${CUT}`,
    ],
    [
      'linked data that counts more words',
      `${linked({ isAccessibleForFree: false, wordCount: 900 })}${STORY}`,
    ],
  ])('%s', (_what, article) => {
    expect(signalsOf(article)).toEqual(['paywall']);
  });

  test.each([
    ['a box under a whole story', `${LONG}<div><p>Subscribe now for unlimited access</p></div>`],
    ['linked data over a whole story', `${linked({ isAccessibleForFree: false })}${LONG}`],
    [
      'a count of signs in a script without spaces',
      `${linked({ isAccessibleForFree: false, wordCount: 300 })}${'<p>第一批试点企业将在本月底之前完成备案手续，监管部门表示流程已经简化。</p>'.repeat(9)}`,
    ],
    [
      'a sentence of the story',
      `${LONG}<p>Users must subscribe to keep reading their bills online, the regulator said on Monday.</p>${LONG}`,
    ],
  ])('not: %s', (_what, article) => {
    expect(signalsOf(article)).toBeUndefined();
  });
});

test.each([
  ['<p><a href="/full">Continue reading</a></p>', ['continued']],
  ['<p><a href="/full">阅读全文</a></p>', ['continued']],
  ['<p><a href="/more">More from the coast</a></p>', undefined],
])('a text that goes on elsewhere: %s', (link, signals) => {
  expect(signalsOf(`${STORY}${link}`)).toEqual(signals);
});

test('a note of a correction is kept in its own words', () => {
  const note = 'Correction: An earlier version of this story gave the wrong year.';
  expect(captureOf(aPage(`${LONG}<p>${note}</p>`))).toMatchObject({
    signals: ['corrected'],
    correction: note,
  });
  expect(
    signalsOf(`${LONG}<p><a href="/c">Corrections and clarifications</a></p>`),
  ).toBeUndefined();
});

test.each([
  ['its type', linked({ '@type': 'OpinionNewsArticle' }), STORY_ADDRESS],
  ['its department', linked({ articleSection: 'Opinion' }), STORY_ADDRESS],
  ['its department in Chinese', linked({ articleSection: '评论' }), STORY_ADDRESS],
  [
    'its address',
    '',
    'https://news.harbourtimes.example/opinion/2026/tidal-turbine-third-winter-18.html',
  ],
])('opinion, by %s', (_what, head, address) => {
  expect(signalsOf(`${head}${LONG}`, address)).toEqual(['opinion']);
});

test('an opinion in the name of a story is none', () => {
  const address = 'https://news.harbourtimes.example/2026/public-opinion-on-turbines-18.html';
  expect(signalsOf(LONG, address)).toBeUndefined();
});

test('a live blog, by its type or its address', () => {
  expect(signalsOf(`${linked({ '@type': 'LiveBlogPosting' })}${LONG}`)).toEqual(['live']);
  const address = 'https://news.harbourtimes.example/2026/liveblog/storm-over-the-coast-18.html';
  expect(signalsOf(LONG, address)).toEqual(['live']);
});

test('sponsored, by a label over the story, not by the word over an advertisement', () => {
  expect(signalsOf(`<p>Sponsored content</p>${LONG}`)).toEqual(['sponsored']);
  expect(signalsOf(`<p>商业推广</p>${LONG}`)).toEqual(['sponsored']);
  expect(signalsOf(`<p>Advertisement</p>${LONG}<p>Sponsored content</p>`)).toBeUndefined();
});

test('syndicated, by an address on another site', () => {
  const canonical = '<link rel="canonical" href="https://www.wire.example/2026/turbine.html">';
  expect(signalsOf(`${canonical}${LONG}`)).toEqual(['syndicated']);
  const own = '<link rel="canonical" href="https://harbourtimes.example/2026/turbine.html">';
  expect(signalsOf(`${own}${LONG}`)).toBeUndefined();
});
