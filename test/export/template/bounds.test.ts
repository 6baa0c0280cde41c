// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { aPost } from '../../support/a-capture';
import { aProfile, filledWith } from '../../support/template-post';

const long = '长'.repeat(8_000);
const post = aPost({ text: long, body: `<p>${long}</p>` });
const content = (template: string) => filledWith(aProfile({ content: template }), post);
const times = (count: number, inner: string): string =>
  Array.from({ length: count }, (_none, at) => `{% for x${at} in (1..900) %}`).join('') +
  inner +
  '{% endfor %}'.repeat(count);

/** No test of a bound may take longer than this on a busy machine, ms. */
const SOON = 15_000;

describe('a template ends', () => {
  test.each([
    ['loops in loops', times(5, 'x'), 'too-slow'],
    ['loops in loops of nothing', times(5, ''), 'too-slow'],
    ['a range without end', '{% for x in (1..100000000000) %}{% endfor %}', 'too-big'],
    ['the body, over and over', times(3, '{{ body }}'), 'too-big'],
    [
      'a text that doubles',
      `{% assign a = "xxxxxxxx" %}${times(1, '{% assign a = a | append: a %}')}{{ a }}`,
      'too-big',
    ],
    [
      'a captured text that doubles',
      `{% assign a = "xxxxxxxx" %}${times(1, '{% capture a %}{{ a }}{{ a }}{% endcapture %}')}`,
      expect.stringMatching(/^too-(?:big|slow)$/),
    ],
    [
      'a text of one sign',
      '{% assign a = text | split: "" | join: text %}{{ a | size }}',
      'too-big',
    ],
    [
      'replacing',
      `{% assign a = text %}${times(1, '{% assign a = a | replace: "长", a %}')}{{ a }}`,
      'too-big',
    ],
  ])(
    '%s',
    (_name, template, kind) => {
      expect(content(template)).toMatchObject({ part: 'content', kind });
    },
    SOON,
  );

  test('a template longer than may be is not read', () => {
    expect(content('x'.repeat(20_001))).toMatchObject([{ kind: 'too-big' }]);
  });

  test('a profile whose posts run out of time is given up after three of them', () => {
    const profile = aProfile({ content: times(5, 'x') });
    const start = performance.now();
    expect(filledWith(profile, post)).toMatchObject({ kind: 'too-slow' });
    expect(performance.now() - start).toBeLessThan(SOON);
  });
});

describe('a template sees only its variables', () => {
  test.each([
    '{{ constructor }}',
    '{{ __proto__ }}',
    '{{ title.constructor }}',
    '{{ title.length.constructor.constructor }}',
    '{{ site.__proto__ }}',
    '{{ site.constructor.name }}',
    '{{ site["constructor"] }}',
    '{{ authors.map }}',
    '{{ authors[0].charAt }}',
    '{{ body.toString }}',
    '{{ body.text }}',
    '{{ toString }}',
    '{{ hasOwnProperty }}',
    '{{ globalThis }}',
    '{{ process }}',
    '{{ window }}',
    '{{ settings }}',
  ])('%s', (template) => {
    expect(content(template)).toMatchObject({ kind: 'unknown-variable', line: 1 });
  });

  test.each(['{% include "a" %}', '{% render "a" %}', '{% layout "a" %}', '{% block a %}'])(
    '%s is no tag',
    (template) => {
      expect(content(template)).toMatchObject([{ kind: 'unknown-tag', line: 1, column: 1 }]);
    },
  );

  test.each(['where_exp: "x", "1"', 'strip_html', 'base64_decode', 'constructor', 'toString'])(
    '%s is no filter',
    (filter) => {
      expect(content(`{{ title | ${filter} }}`)).toMatchObject([{ kind: 'unknown-filter' }]);
    },
  );
});
