// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/core/explanation';
import { aPage, captureOf, STORY } from '../support/extract-page';

function explained(html: string): Explanation {
  const { explanation } = captureOf(html);
  if (!explanation) throw new Error('no explanation');
  return explanation;
}

const INFO = '<p class="info">2026-03-18 09:42</p>';

describe('an explanation names what was chosen, what else there was, and where', () => {
  it('of the headline', () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'Why a turbine off Skerry Point will not stop',
    };
    const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const { headline } = explained(aPage(STORY).replace('<title>', `${script}<title>`));
    expect(headline?.candidates).toEqual([
      { value: 'Tidal turbine survives its third winter', from: 'visible', where: 'h1' },
      { value: 'Why a turbine off Skerry Point will not stop', from: 'json-ld' },
    ]);
    expect(headline?.confidence).toBeGreaterThan(0.5);
  });

  it('of the time: metadata first, the other day on the page after it', () => {
    const told = '<meta property="article:published_time" content="2026-03-17T08:00:00Z">';
    const { publishedAt } = explained(aPage(INFO + STORY).replace('<title>', `${told}<title>`));
    expect(publishedAt?.candidates.map(({ from, value }) => [from, value.instant])).toEqual([
      ['meta', Date.UTC(2026, 2, 17, 8)],
      ['visible', Date.UTC(2026, 2, 18, 9, 42)],
    ]);
  });

  it('of the authors', () => {
    const told = '<meta name="author" content="Ann Lee, Bob Ray">';
    const byline = '<p class="byline">By Ann Lee</p>';
    const { authors } = explained(aPage(byline + STORY).replace('<title>', `${told}<title>`));
    expect(authors?.candidates).toEqual([
      { value: ['Ann Lee', 'Bob Ray'], from: 'meta' },
      { value: ['Ann Lee'], from: 'visible', where: '.byline' },
    ]);
  });

  it('of the body: what was left out by which step, and how it begins', () => {
    const after =
      '<aside class="related"><p>Read also: the lights of Skerry</p><p>Two old ferries</p></aside>' +
      '<p>Editing by Ann Lee; all rights reserved.</p>';
    expect(explained(aPage(STORY + after)).body).toEqual({
      from: 'page',
      leftOut: [
        { step: 'furniture', count: 2, first: 'Read also: the lights of Skerry' },
        {
          step: 'the page’s own headline',
          count: 1,
          first: 'Tidal turbine survives its third winter',
        },
        {
          step: 'a line of the house',
          count: 1,
          first: 'Editing by Ann Lee; all rights reserved.',
        },
      ],
    });
  });

  it('of a body that only linked data has', () => {
    const text = STORY.replace(/<[^>]+>/g, '');
    const data = JSON.stringify({ '@type': 'NewsArticle', articleBody: text });
    const script = `<script type="application/ld+json">${data}</script>`;
    const page = aPage('<p>Sign in to read on.</p>').replace('<title>', `${script}<title>`);
    expect(explained(page).body?.from).toBe('linked-data');
  });
});

describe('little confidence', () => {
  it('a title that nothing on the page repeats', () => {
    const page = aPage(STORY).replace(/<h1>.*?<\/h1>/, '');
    expect(explained(page).headline).toMatchObject({
      confidence: 0.2,
      candidates: [{ from: 'title' }],
    });
  });

  it('a page that tells only when it was changed', () => {
    const told = '<meta property="article:modified_time" content="2026-03-17T08:00:00Z">';
    const { publishedAt } = explained(aPage(STORY).replace('<title>', `${told}<title>`));
    expect(publishedAt?.confidence).toBeLessThan(0.5);
  });

  it('a crowd of authors', () => {
    const names = Array.from(
      { length: 60 },
      (_, at) => `Ann Lee${'abcdefghij'[at % 10]}${'klmnop'[at % 6]}`,
    );
    const told = `<meta name="author" content="${names.join(', ')}">`;
    const { authors } = explained(aPage(STORY).replace('<title>', `${told}<title>`));
    expect(authors?.confidence).toBeLessThan(0.5);
    expect(authors?.candidates[0]?.value).toHaveLength(10);
  });
});

it('an explanation stays small whatever a page says', () => {
  const headings = Array.from(
    { length: 400 },
    (_, at) => `<h1>${`${at} headline `.repeat(90)}</h1>`,
  );
  const boxes = Array.from({ length: 300 }, (_, at) => `<p>© ${at} ${'rights '.repeat(40)}</p>`);
  const page = aPage(headings.join('') + STORY + boxes.join(''));
  expect(JSON.stringify(explained(page)).length).toBeLessThan(6_000);
});
