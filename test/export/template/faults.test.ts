// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { aPost } from '../../support/a-capture';
import { aProfile, filledWith } from '../../support/template-post';

const post = aPost({ headline: 'A/B: "c"', authors: ['甲', 'B'] });

describe('what is wrong is told with its place', () => {
  test.each([
    ['one\ntwo {{ titel }}', { kind: 'unknown-variable', detail: 'titel', line: 2, column: 8 }],
    ['{{ site.titel }}', { kind: 'unknown-variable', detail: 'site.titel', line: 1 }],
    ['\n\n  {{ title | titel }}', { kind: 'unknown-filter', detail: 'titel', line: 3 }],
    ['a {% fro x in tags %}', { kind: 'unknown-tag', detail: 'fro', line: 1, column: 3 }],
    ['a\n {% if title %}', { kind: 'not-closed', detail: '{% if title %}', line: 2, column: 2 }],
    ['a {{ title', { kind: 'not-closed', detail: '{{ title', line: 1, column: 3 }],
    ['{{ date | date: "%Q" }}', { kind: 'bad-value', detail: '%Q', line: 1, column: 1 }],
    ['{{ title | date: "%Y" }}', { kind: 'bad-value', detail: 'A/B: "c"', line: 1 }],
    ['{{ date | date: "%Y", "Mars/Olympus" }}', { kind: 'bad-value', detail: 'Mars/Olympus' }],
    ['{{ title | slug: "/" }}', { kind: 'bad-value', detail: '/', line: 1, column: 1 }],
    ['{% for %}', { kind: 'syntax', line: 1, column: 1 }],
  ])('%j', (content, fault) => {
    const told = filledWith(aProfile({ content }), post);
    expect([told].flat()[0]).toMatchObject({ part: 'content', ...fault });
  });

  test('of several parts each is told at once', () => {
    const pages = [{ of: 'tag' as const, file: '{{', front: '', content: '' }];
    const told = filledWith(aProfile({ front: '{{ a | b }}', footer: '{% c %}', pages }), post);
    expect(told).toMatchObject([{ part: 'pages.0.file' }, { part: 'front' }, { part: 'footer' }]);
  });
});

describe('what a template gives is looked at before it is written', () => {
  test.each([
    ['title: "{{ title }}"', { kind: 'front-yaml', line: 1 }],
    ['a: 1\nb: [1', { kind: 'front-yaml', line: 2 }],
    ['title: 1\ntitle: 2', { kind: 'front-yaml', line: 2, column: 1 }],
    ['just words', { kind: 'front-no-facts' }],
    ['- a\n- b', { kind: 'front-no-facts' }],
    ['a: 1\n---\nb: 2', { kind: 'front-yaml' }],
    ['a: *nobody', { kind: 'front-yaml' }],
    [
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b]`,
      { kind: 'front-yaml' },
    ],
  ])('front matter %j', (front, fault) => {
    expect(filledWith(aProfile({ front }), post)).toMatchObject({ part: 'front', ...fault });
  });

  test.each([
    ['', 'path-empty'],
    ['../a.md', 'path-outside'],
    ['a/../../b.md', 'path-outside'],
    ['/etc/a.md', 'path-outside'],
    ['C:/a.md', 'path-outside'],
    ['a\\b.md', 'path-outside'],
    ['a//b.md', 'path-outside'],
    ['a/./b.md', 'path-outside'],
    ['a/con.md', 'path-reserved'],
    ['LPT1.md', 'path-reserved'],
    ['.git/a.md', 'path-reserved'],
    ['.jianbao/manifest.json', 'path-reserved'],
    ['a/.md', 'path-reserved'],
    ['a?.md', 'path-letters'],
    ['a\nb.md', 'path-letters'],
    ['a /b.md', 'path-letters'],
    ['a./b.md', 'path-letters'],
    [`${'长'.repeat(80)}.md`, 'path-long'],
    ['_plugins/a.rb', 'path-kind'],
    ['_config.yml', 'path-kind'],
    ['a.md.exe', 'path-kind'],
    ['a', 'path-kind'],
  ])('path %j', (file, kind) => {
    expect(filledWith(aProfile({ file }), post)).toMatchObject({ part: 'file', kind });
  });

  test('a value cannot lead out of its folder', () => {
    const file = '{{ title }}/{{ source }}.md';
    const source = { name: '../../x' };
    expect(filledWith(aProfile({ file }), { ...post, source })).toMatchObject({
      path: 'A B c/x.md',
    });
  });

  test.each(['{"a":1', '[1]', '1', '', '{"a":{{ title | raw }}}'])('line %j', (content) => {
    const profile = aProfile({ form: 'lines', file: 'a.jsonl', content });
    expect(filledWith(profile, post)).toMatchObject({ part: 'content', kind: 'line-no-json' });
  });

  test('lines cannot be told apart by a post', () => {
    const profile = aProfile({ form: 'lines', file: '{{ id }}.jsonl', content: '{}' });
    expect(filledWith(profile, post)).toMatchObject([{ part: 'file', kind: 'unknown-variable' }]);
  });
});
