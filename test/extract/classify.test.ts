// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { aPage, extractPage, STORY, STORY_ADDRESS } from '../support/extract-page';

const HOST = 'https://news.harbourtimes.example';
const headlines = (count: number, wrap = (inner: string): string => `<li>${inner}</li>`): string =>
  Array.from({ length: count }, (_, index) =>
    wrap(
      `<a href="/2026/03/story-number-${index}.html">Headline number ${index} of this harbour town</a>`,
    ),
  ).join('\n');
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Harbour Times</title>${head}</head><body>${body}</body></html>`;
const teaser = (inner: string): string =>
  `<div class="item">${inner}<p>What the story says in a sentence, so that one may choose.</p><span>3 March 2026</span></div>`;

const refused: [string, string, string, string][] = [
  ['start-page', 'a start page', `${HOST}/`, page(`<ul>${headlines(40)}</ul>`)],
  [
    'start-page',
    'a start page in Chinese',
    `${HOST}/index.html`,
    page(
      `<h1>江城新闻</h1><ul>${headlines(30).replaceAll('Headline number', '江城今日要闻第')}</ul>`,
    ),
  ],
  [
    'list',
    'a section of teasers',
    `${HOST}/sport/`,
    page(`<h1>Sport</h1><div>${headlines(20, teaser)}</div>`),
  ],
  [
    'list',
    'a list of a topic',
    `${HOST}/tag/harbour`,
    page(`<h1>Harbour</h1><ul>${headlines(25)}</ul>`),
  ],
  [
    'search',
    'results of a search',
    `${HOST}/search?q=turbine`,
    page(`<h1>12 results</h1><div>${headlines(12, teaser)}</div>`),
  ],
  [
    'search',
    'results on the start page',
    `${HOST}/?s=turbine`,
    page(`<div>${headlines(12, teaser)}</div>`),
  ],
  [
    'video',
    'a wall of films',
    `${HOST}/watch`,
    page(
      `<h1>Watch</h1>${headlines(12, (inner) => `<div class="v">${inner}<span>02:31</span></div>`)}`,
    ),
  ],
  [
    'video',
    'the page of one film',
    `${HOST}/watch/storm-film`,
    page(
      '<h1>The storm in one minute</h1><video src="/storm.mp4"></video><p>See how the waves came in.</p>',
      '<meta property="og:type" content="video.other">',
    ),
  ],
  ['no-text', 'a page with nothing to read', `${HOST}/app`, page('<div id="root"></div>')],
];

describe('pages that are no article', () => {
  test.each(refused)('%s: %s', (kind, _name, address, html) => {
    expect(extractPage(html, address)).toMatchObject({ kind: 'not-article', why: { kind } });
  });

  test.each(refused)(
    '%s: %s is saved all the same if the reader insists',
    (_kind, _name, address, html) => {
      expect(extractPage(html, address, 'anything')).toMatchObject({ kind: 'article' });
    },
  );

  test('a list says how many stories it leads to', () => {
    const list = page(`<h1>Harbour</h1><ul>${headlines(25)}</ul>`);
    expect(extractPage(list, `${HOST}/tag/harbour`)).toMatchObject({ why: { links: 25 } });
  });
});

describe('pages that are articles', () => {
  const beside = `<aside><ul>${headlines(60)}</ul></aside>`;

  test('a story among sixty links', () => {
    expect(extractPage(aPage(STORY, beside))).toMatchObject({ kind: 'article' });
  });

  test('flash news of one sentence among sixty links', () => {
    const flash = '离岸人民币兑美元升至6.3512，为2018年以来最高水平。';
    const extraction = extractPage(
      aPage(`<p>${flash}</p>`, beside),
      'https://kx.jiangcheng.example/a/202603183015528846.html',
    );
    expect(extraction).toMatchObject({
      kind: 'article',
      capture: { text: flash, body: `<p>${flash}</p>` },
    });
  });

  test('a story at an address without any id, among sixty links', () => {
    expect(extractPage(aPage(STORY, beside), `${HOST}/sea/turbine`)).toMatchObject({
      kind: 'article',
    });
  });

  test('a story with a film in it', () => {
    expect(extractPage(aPage(`<video src="/a.mp4"></video>${STORY}`), STORY_ADDRESS)).toMatchObject(
      { kind: 'article' },
    );
  });
});
