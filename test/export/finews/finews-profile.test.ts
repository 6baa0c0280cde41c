// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { FullPost } from '../../../src/core/post';
import { parseSettings } from '../../../src/core/settings';
import { finewsProfile } from '../../../src/export/finews/finews-profile';
import { aPost } from '../../support/a-capture';
import { written } from '../../support/a-write-context';

/** The lines of a post, the story's without the rest where it is all that matters. */
function linesOf(facts: Partial<FullPost>, site = 'x.example'): string[] {
  return written(finewsProfile, { ...aPost(), ...facts }, { siteAddress: site }).content.split(
    '\n',
  );
}
const story = (facts: Partial<FullPost>): string => linesOf(facts).slice(7, -4).join('\n');

test('a post is front matter, story, address and the way back, without a last line break', () => {
  expect(
    linesOf({ body: '<p>a</p><p>b</p>', source: { name: '示例日报', line: '来源：示例日报' } }),
  ).toEqual([
    '---',
    'layout: post',
    'title: "央行宣布降准"',
    'date: 2026-11-22 18:05:00 +0800',
    'categories: shiliribao',
    'tags: 示例日报新闻',
    '---',
    '<p>a</p><p>b</p><p class="em_media">来源：示例日报</p>',
    '',
    '<https://news.example.cn/2026/1122/100200300.html>',
    '',
    '[返回示例日报新闻](//x.example/category/shiliribao.html)｜[返回首页](//x.example/)',
  ]);
});

test('the date is on the clock of China, wherever the page is from', () => {
  const instant = Date.parse('2022-01-04T23:30:00Z');
  const publishedAt = {
    instant,
    offset: -300,
    zoneFrom: 'page',
    precision: 'second',
    from: 'meta',
  } as const;
  expect(linesOf({ publishedAt })[3]).toBe('date: 2022-01-05 07:30:00 +0800');
});

describe('the front matter', () => {
  test('holds any headline between its quotes', () => {
    expect(linesOf({ headline: 'C:\\x "y"\n{{z}}' })[2]).toBe('title: "C:\\\\x \\"y\\"\\n{{z}}"');
  });

  test('quotes a slug that YAML would read as a number', () => {
    expect(linesOf({ source: { name: '163' } }).slice(4, 6)).toEqual([
      'categories: "163"',
      'tags: 163新闻',
    ]);
  });

  test('keeps a tag with spaces in one', () => {
    expect(linesOf({ source: { name: 'Le "M": x' } })[5]).toBe('tags: ["Le \\"M\\": x新闻"]');
  });
});

describe('the source', () => {
  test('is the outlet that is credited', () => {
    expect(linesOf({ source: { name: '甲' } })[4]).toBe('categories: jia');
  });
  test('is else the publisher', () => {
    const { source: _source, ...post } = aPost();
    const { content } = written(finewsProfile, {
      ...post,
      publisher: { name: '乙', host: 'b.example' },
    });
    expect(content).toContain('tags: 乙新闻');
  });
  test('is else the host', () => {
    const { source: _source, ...post } = aPost();
    const { content } = written(finewsProfile, { ...post, publisher: { host: 'b.example' } });
    expect(content).toContain(
      '[返回b.example新闻](//finews.withounder.com/category/bexample.html)',
    );
  });
  test('is text in the way back', () => {
    expect(linesOf({ source: { name: '[a]: |*{{b}}' } }).at(-1)).toMatch(
      /^\[返回\\\[a&#93;: &#124;\\\*&#123;&#123;b&#125;&#125;新闻\]\(\/\/x\.example\/category\/ab\.html\)｜/,
    );
  });
});

describe('the story', () => {
  test('of one sentence without anything in it is plain text', () => {
    const sentence = '离岸人民币兑美元升至6.3512，为2018年以来最高水平。';
    expect(story({ body: `<p>${sentence}</p>` })).toBe(sentence);
  });
  test.each([
    ['two sentences', '<p>一。二。</p>'],
    ['two paragraphs', '<p>一</p><p>二。</p>'],
    ['markup', '<p>一<b>二</b>。</p>'],
    ['a long sentence', `<p>${'长'.repeat(201)}。</p>`],
  ])('of %s is HTML', (_name, body) => {
    expect(story({ body })).toBe(body);
  });
  test('of one sentence with a credit is HTML, for the credit', () => {
    expect(
      story({ body: '<p>一。</p>', source: { name: '甲', line: '（文章来源：<甲>{{x}}）' } }),
    ).toBe('<p>一。</p><p class="em_media">（文章来源：&lt;甲&gt;&#123;&#123;x}}）</p>');
  });
  test('follows the standfirst, which is a quote', () => {
    expect(story({ dek: '摘要*一\n句', body: '<p>一。二。</p>' })).toBe(
      '> 摘要\\*一句\n\n<p>一。二。</p>',
    );
  });
  test('is the text where there is no body', () => {
    expect(story({ body: '', text: '一<二\n三。四。' })).toBe('<p>一&lt;二</p><p>三。四。</p>');
  });
});

test.each([
  ['http://a.example/a|b {{c}}', '<http://a.example/a%7Cb%20%7B%7Bc%7D%7D>'],
  ['file:///home/x_y.html', 'file:///home/x\\_y.html'],
])('the address %s stands as %s', (url, line) => {
  expect(linesOf({ url }).at(-3)).toBe(line);
});

describe('is left out', () => {
  const context = { settings: parseSettings({ zone: 'UTC' }), slugOf: () => 'x' };
  const { headline: _headline, publishedAt: _time, ...bare } = aPost();
  test('a post without headline', () => {
    const { headline: _, ...post } = aPost();
    expect(finewsProfile.write(post, context)).toEqual({ ok: false, failure: 'no-headline' });
  });
  test('a post without time', () => {
    const { publishedAt: _, ...post } = aPost();
    expect(finewsProfile.write(post, context)).toEqual({ ok: false, failure: 'no-time' });
  });
  test('a post without both', () => {
    expect(finewsProfile.write(bare, context).ok).toBe(false);
  });
  test.each([Date.UTC(999, 0, 1), -62_135_596_800_000, 253_402_300_799_999])(
    'a post of %i',
    (instant) => {
      const publishedAt = {
        instant,
        offset: 0,
        zoneFrom: 'page',
        precision: 'day',
        from: 'meta',
      } as const;
      const result = finewsProfile.write({ ...aPost(), publishedAt }, context);
      expect(result).toEqual({ ok: false, failure: 'no-time' });
    },
  );
});

test('a time after the capture gives way to the capture, because Jekyll would skip the post', () => {
  const publishedAt = { ...aPost().publishedAt!, instant: Date.UTC(2099, 0, 1) };
  const post = written(finewsProfile, {
    ...aPost(),
    publishedAt,
    capturedAt: Date.UTC(2026, 10, 22, 12),
  });
  expect(post).toMatchObject({ day: '2026-11-22', time: '20:00:00', changes: ['time-of-capture'] });
});

test('a later time that a person wrote stays', () => {
  const publishedAt = { ...aPost().publishedAt!, instant: Date.UTC(2099, 0, 1) };
  const post = written(finewsProfile, { ...aPost(), publishedAt, edited: ['publishedAt'] });
  expect(post).toMatchObject({ day: '2099-01-01', changes: [] });
});

test('nothing that is known of a text beside its facts changes a byte', () => {
  const known: Partial<FullPost> = {
    signals: ['paywall', 'syndicated'],
    correction: '更正：标题有误。',
    selection: true,
    pages: { total: 2, missing: [2] },
    siteRule: { name: '示例', missed: ['story'] },
  };
  expect(linesOf(known)).toEqual(linesOf({}));
});
