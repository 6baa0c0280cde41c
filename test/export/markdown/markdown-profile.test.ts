// @vitest-environment jsdom
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { FullPost } from '../../../src/core/post';
import { markdownProfile } from '../../../src/export/markdown/markdown-profile';
import { aPost } from '../../support/a-capture';
import { written } from '../../support/a-write-context';

const { publishedAt: _time, ...timeless } = aPost();
const { headline: _headline, ...untitled } = aPost();

function factsOf(post: FullPost): Record<string, unknown> {
  const [, yaml = ''] = written(markdownProfile, post).content.split('---\n');
  const facts: unknown = parse(yaml);
  if (typeof facts === 'object' && facts !== null) return { ...facts };
  throw new Error('no front matter');
}

test('a post is its facts and its story', () => {
  const post: FullPost = {
    ...aPost(),
    tags: ['a b', '银行'],
    keywords: ['银行', '货币'],
    body: '<p>一。</p><p>二*</p>',
    dek: '摘要',
    capturedAt: Date.UTC(2026, 10, 22, 12),
  };
  expect(written(markdownProfile, post).content).toBe(
    [
      '---',
      'layout: post',
      'title: "央行宣布降准"',
      'date: 2026-11-22 18:05:00 +0800',
      'categories:',
      '  - "shiliribao"',
      'tags:',
      '  - "a b"',
      '  - "银行"',
      '  - "货币"',
      'source: "示例日报"',
      'authors:',
      '  - "张三"',
      'link: "https://news.example.cn/2026/1122/100200300.html"',
      'captured: 2026-11-22 20:00:00 +0800',
      '---',
      '',
      '> 摘要',
      '',
      '一。',
      '',
      '二\\*',
      '',
    ].join('\n'),
  );
});

test('the date is on the clock of the page', () => {
  const publishedAt = {
    ...aPost().publishedAt!,
    instant: Date.parse('2022-01-04T02:00:00Z'),
    offset: -300,
  };
  const post = written(markdownProfile, { ...aPost(), publishedAt });
  expect(post.content).toContain('\ndate: 2022-01-03 21:00:00 -0500\n');
  expect(post.day).toBe('2022-01-03');
});

test.each([
  'a: b',
  '"\\',
  '163',
  '- x',
  'a\n---\nb',
  '\u0085\u2028',
  '{{x}}',
  'x'.repeat(500),
  '😀',
])('%j is the same text in every fact', (text) => {
  const post = {
    ...aPost(),
    headline: text,
    authors: [text, text],
    tags: [text],
    source: { name: text },
  };
  const facts = factsOf(post);
  expect(facts).toMatchObject({ title: text, authors: [text, text] });
});

describe('without a time', () => {
  test('the capture stands for it, and is said to', () => {
    const post = { ...timeless, capturedAt: Date.UTC(2026, 10, 22, 12) };
    expect(written(markdownProfile, post).content).toMatch(
      /\ndate: 2026-11-22 20:00:00 \+0800\ndate_from: captured\n/,
    );
    expect(written(markdownProfile, post).changes).toEqual(['time-of-capture']);
  });
});

describe('without a headline', () => {
  test.each([
    ['央行宣布降准。市场反应平稳。', '央行宣布降准。'],
    ['\n  a story begins here\nx', 'a story begins here'],
    ['长'.repeat(50), `${'长'.repeat(40)}…`],
    [
      'some words that go on and on for more than forty letters',
      'some words that go on and on for more…',
    ],
  ])('the first words of %j stand for it, and are said to', (text, title) => {
    expect(factsOf({ ...untitled, text })).toMatchObject({ title, title_from: 'text' });
  });

  test('nor any text the address stands for it', () => {
    const post = { ...untitled, text: '', body: '' };
    expect(factsOf(post)).toMatchObject({ title: post.url, title_from: 'address' });
    expect(written(markdownProfile, post).changes).toEqual(['title-from-text']);
  });
});

test('absent facts are absent', () => {
  const { content } = written(markdownProfile, { ...aPost(), authors: [], tags: [], keywords: [] });
  expect(content).not.toMatch(/authors|tags|_from|undefined|null/);
});

test('what is known of the text stands in the front matter, in fixed words', () => {
  const facts = factsOf(
    aPost({
      signals: ['paywall', 'opinion'],
      selection: true,
      pages: { total: 3, missing: [2] },
      correction: 'Correction: "2024" was C:\\wrong',
    }),
  );
  expect(facts).toMatchObject({
    signals: ['paywall', 'opinion', 'selection', 'pages-missing'],
    correction: 'Correction: "2024" was C:\\wrong',
  });
  const plain = factsOf(aPost({ pages: { total: 3, missing: [] } }));
  expect(plain).not.toHaveProperty('signals');
  expect(plain).not.toHaveProperty('correction');
});
