// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { aPage, captureOf, STORY } from '../../support/extract-page';

const offer = (path: string): string => `<meta property="og:image" content="${path}">`;
const HERO =
  '<figure><img src="/hero-800x450.jpg" alt="The turbine"><figcaption>At dawn. Photo: A. Bell</figcaption></figure>';
const AMID = '<figure><img src="/lights.jpg"></figure>';

/** The pictures of a page: `head` into its head, `above` the article, `article` under its headline. */
function pictures({ head = '', above = '', article = STORY }): string[] {
  const html = aPage(article)
    .replace('<title>', `${head}<title>`)
    .replace('<main>', `<main>${above}`);
  return captureOf(html).images.map(({ url }) => new URL(url).pathname);
}

it('the picture offered for sharing leads, wherever the page shows it and at its best size there', () => {
  const head = offer('/hero-1200x630.jpg');
  expect(pictures({ head, above: HERO, article: STORY + AMID + STORY })).toEqual([
    '/hero-800x450.jpg',
    '/lights.jpg',
  ]);
});

it('with its words, caption and credit apart', () => {
  const html = aPage(STORY)
    .replace('<title>', `${offer('/hero-1200x630.jpg')}<title>`)
    .replace('<main>', `<main>${HERO}`);
  expect(captureOf(html).images[0]).toEqual({
    url: expect.stringContaining('/hero-800x450.jpg'),
    alt: 'The turbine',
    caption: 'At dawn.',
    credit: 'A. Bell',
  });
});

it('a picture of the text that is offered leads, though others stand before it', () => {
  const article = `${AMID}${STORY}${HERO}${STORY}`;
  expect(pictures({ head: offer('/hero.jpg'), article })).toEqual([
    '/hero-800x450.jpg',
    '/lights.jpg',
  ]);
});

it('where none is offered, the first between headline and text', () => {
  expect(pictures({ article: `<div>${HERO}</div>${STORY}${AMID}${STORY}` })).toEqual([
    '/hero-800x450.jpg',
    '/lights.jpg',
  ]);
});

it('one that is offered but not shown only where the page shows no other', () => {
  expect(pictures({ head: offer('/elsewhere.jpg'), article: STORY + AMID + STORY })).toEqual([
    '/lights.jpg',
  ]);
  expect(pictures({ head: offer('/elsewhere.jpg') })).toEqual(['/elsewhere.jpg']);
});

it('never the sign of the site', () => {
  expect(pictures({ head: offer('/assets/site-logo-1200x630.png') })).toEqual([]);
});

it('never one beside the story', () => {
  const aside = `<aside><img src="/other-story.jpg"></aside>`;
  expect(pictures({ article: aside + STORY })).toEqual([]);
});
