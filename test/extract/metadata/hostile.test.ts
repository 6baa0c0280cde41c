// @vitest-environment jsdom
import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import { captureSchema } from '../../../src/core/capture';
import { readMetadata } from '../../../src/extract/metadata/read-metadata';
import { mapPage } from '../../../src/extract/story/map-page';
import { chinesePage, linkedPage, NOW, readPage } from '../../support/read-page';
import { runNow } from '../../../src/extract/steps';

/** A rule whose time grows with the square of the length needs minutes for this. */
const LONG = 100_000;
vi.setConfig({ testTimeout: 60_000 });
const TRAPS: [name: string, text: string][] = [
  ['spaces', ' '.repeat(LONG)],
  ['digits', '1'.repeat(LONG)],
  ['dates', '2022-01-04 '.repeat(LONG / 10)],
  ['half dates', '2022年1月'.repeat(LONG / 7)],
  ['separators', ' - | _ '.repeat(LONG / 7)],
  ['commas', 'Ann Lee, '.repeat(LONG / 9)],
  ['capitals', 'A '.repeat(LONG / 2)],
  ['by', 'By von par '.repeat(LONG / 11)],
  ['labels', '来源：'.repeat(LONG / 3)],
  ['reporters', '记者 张 '.repeat(LONG / 5)],
  ['brackets', '（('.repeat(LONG / 2)],
  ['entities', '&amp;amp;'.repeat(LONG / 9)],
  ['ampersands', '&'.repeat(LONG)],
  ['mail', 'a@a.'.repeat(LONG / 4)],
  ['quotes', '"{['.repeat(LONG / 3)],
  ['assignments', 'source = "'.repeat(LONG / 10)],
  ['no breaks', '字'.repeat(LONG)],
];

test.each(TRAPS)(
  '100,000 characters of %s everywhere are read in time and pass the schema',
  (_, text) => {
    const plain = text.replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    const head = `<meta name="author" content="${plain}"><meta property="og:title" content="${plain}">
    <meta name="source" content="${plain}"><meta name="publishdate" content="${plain}"><script>${text}</script>`;
    const data = {
      '@type': 'NewsArticle',
      headline: text,
      author: text,
      datePublished: text,
      keywords: text,
    };
    const rest = {
      url: 'https://a.example/b',
      body: '',
      text: '',
      images: [],
      extractorVersion: '1',
    };
    const before = performance.now();
    for (const page of [
      chinesePage(plain, { head, after: `<p>（文章来源：${plain}）</p>` }),
      linkedPage(data, {
        head,
        body: `<div class="byline">${plain}</div><time datetime="${plain}">x</time>`,
      }),
      `<title>${plain}</title><h1>${plain}</h1><script type="application/ld+json">{"a": "${text}</script>`,
    ]) {
      const result = v.safeParse(captureSchema, { ...rest, ...readPage(page) });
      expect(result.issues?.map((issue) => issue.message)).toBeUndefined();
    }
    expect(performance.now() - before).toBeLessThan(15_000);
  },
);

test('elements that shadow properties of forms do no harm', () => {
  const clobber =
    '<form><input name="textContent"><input name="closest"><input name="parentElement"></form>';
  expect(readPage(linkedPage({}, { body: clobber })).headline).toBe(
    'Tide turbine enters third winter',
  );
});

test('linked data with names of Object.prototype does no harm', () => {
  const data =
    '{"@type":"NewsArticle","__proto__":{"x":1},"constructor":"y","headline":{"toString":"z"},"author":[null,1,[],{"name":[{}]}]}';
  expect(readPage(linkedPage(data)).authors).toEqual([]);
});

test('a page 1,000 levels deep is read', () => {
  const page = new DOMParser().parseFromString('<title>Tide turbine</title>', 'text/html');
  let inner = page.body;
  for (let level = 0; level < 1_000; level += 1) {
    const element = page.createElement('div');
    inner.append(element);
    inner = element;
  }
  inner.innerHTML = '<h1>Tide turbine</h1><p>3 May 2022</p>';
  const request = { mode: 'article', zone: 'UTC', now: NOW } as const;
  const { headline, publishedAt } = runNow(
    readMetadata(
      page.documentElement,
      'https://a.example/b',
      request,
      runNow(mapPage(page.documentElement)).lines,
    ),
  );
  expect([headline, publishedAt?.precision]).toEqual(['Tide turbine', 'day']);
});
