// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { parseLoosely, readJsonLd } from '../../../../src/extract/metadata/json-ld/read-json-ld';

const BROKEN: [name: string, text: string, expected: unknown][] = [
  ['commas before brackets', '{"a": [1, 2, ], "b": {"c": 3,},}', { a: [1, 2], b: { c: 3 } }],
  ['raw line breaks in strings', '{"a": "one\ntwo\tthree"}', { a: 'one two three' }],
  [
    'quotes that were not escaped',
    '{"a": "she said "no" twice", "b": 1}',
    { a: 'she said "no" twice', b: 1 },
  ],
  ['escapes that JSON does not know', String.raw`{"a": "it\'s \x41 \u12"}`, { a: "it's x41 u12" }],
  ['an HTML comment around', '<!-- {"a": 1} -->', { a: 1 }],
  ['CDATA around', '//<![CDATA[\n{"a": 1}\n//]]>', { a: 1 }],
  ['CDATA in comments around', '/*<![CDATA[*/{"a": 1}/*]]>*/', { a: 1 }],
  ['a semicolon behind', '{"a": 1};', { a: 1 }],
  ['escaped as HTML', '{&quot;a&quot;: &quot;b &amp; c&quot;}', { a: 'b & c' }],
  ['text behind the value', '{"a": 1} {"b": 2}', { a: 1 }],
  ['cut off in the middle', '{"a": [{"b": "c', { a: [{ b: 'c' }] }],
];

test.each(BROKEN)('data with %s is read', (_, text, expected) => {
  expect(parseLoosely(text)).toEqual(expected);
});

test.each(['', 'window.x = 1', '{{ template }}', '\u0000'])('%j is no data', (text) => {
  expect(parseLoosely(text)).toBeUndefined();
});

test('nodes are found in graphs, lists, several scripts and inside other nodes', () => {
  const scripts = [
    { '@graph': [{ '@type': 'WebSite' }, { '@type': 'NewsArticle', '@id': '#a' }] },
    [{ '@type': 'Person' }, [{ '@type': 'Organization' }]],
    { '@type': 'WebPage', mainEntity: { '@type': 'Article' } },
  ];
  const html = scripts.map(
    (one) => `<script type="application/ld+json">${JSON.stringify(one)}</script>`,
  );
  const page = new DOMParser().parseFromString(html.join(''), 'text/html');
  const types = readJsonLd(page.documentElement).map((node) => node['@type']);
  expect(types).toEqual([
    undefined,
    'WebSite',
    'NewsArticle',
    'Person',
    'Organization',
    'WebPage',
    'Article',
  ]);
});

test('a script of 30 MB is passed over, the next one is read', () => {
  const page = new DOMParser().parseFromString('<body>', 'text/html');
  for (const text of [`{"a": "${'x'.repeat(30_000_000)}"}`, '{"@type": "Article"}']) {
    const script = page.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = text;
    page.body.append(script);
  }
  const before = performance.now();
  expect(readJsonLd(page.documentElement)).toEqual([{ '@type': 'Article' }]);
  expect(performance.now() - before).toBeLessThan(10_000);
});

test('data nested 100,000 levels deep does no harm', () => {
  const deep = `${'{"@graph":['.repeat(100_000)}${']}'.repeat(100_000)}`;
  const page = new DOMParser().parseFromString(
    `<script type="application/ld+json">${deep}</script>`,
    'text/html',
  );
  expect(readJsonLd(page.documentElement).length).toBeLessThan(10);
});
