// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { aPage, captureOf, STORY, STORY_TEXT } from '../support/extract-page';

const CHINESE = [
  '三月十八日，海港区的第一座潮汐电站并网发电，全年可为两万户居民供电，比预计的工期提前了四个月。',
  '电站负责人说，机组在三个冬天里没有停过一次，只更换过一颗螺栓，维护费用只有预算的一半。',
];
const CHINESE_STORY = CHINESE.map((text) => `<p>${text}</p>`).join('');

/** Every line is a way in which stories begin, with the text that must be kept. */
const openings: [string, string, string[]][] = [
  ['the first section’s heading', '<h2>A machine nobody wanted</h2>', ['A machine nobody wanted']],
  ['a short first sentence', '<p>It simply turns.</p>', ['It simply turns.']],
  ['a short first sentence in Chinese', '<p>海港亮了灯。</p>', ['海港亮了灯。']],
  [
    'a first line without a full stop',
    '<p>Skerry Point, where the tide runs fastest in winter</p>',
    ['Skerry Point, where the tide runs fastest in winter'],
  ],
  ['a list', '<ul><li>One bolt lost</li><li>No blade cracked</li></ul>', ['No blade cracked']],
  ['a table', '<table><tr><td>Year</td><td>Output</td></tr></table>', ['Output']],
];

const endings: [string, string, string[]][] = [
  ['a list', '<ul><li>One bolt lost</li><li>No blade cracked</li></ul>', ['No blade cracked']],
  [
    'a heading and a list',
    '<h2>What was repaired</h2><ul><li>One bolt</li><li>Two lamps</li></ul>',
    ['What was repaired', 'One bolt', 'Two lamps'],
  ],
  [
    'a list written as paragraphs',
    '<p>获奖名单如下：</p><p>一等奖 海港电站</p><p>二等奖 北岸灯塔</p>',
    ['获奖名单如下：', '一等奖 海港电站', '二等奖 北岸灯塔'],
  ],
  [
    'a quotation',
    '<blockquote><p>It kept turning, that is all</p></blockquote>',
    ['It kept turning, that is all'],
  ],
  ['who said it', '<p>— Ann Lee, who built it</p>', ['— Ann Lee, who built it']],
];

describe('at the edges of a story', () => {
  test.each(openings)('%s opens it', (_name, html, kept) => {
    const { text } = captureOf(aPage(`<div>${html}${STORY}</div>`));
    expect(text.split('\n')).toEqual(expect.arrayContaining(kept));
    expect(text.endsWith(STORY_TEXT)).toBe(true);
  });

  test.each(endings)('%s closes it', (_name, html, kept) => {
    const { text } = captureOf(aPage(`<div>${STORY}${html}</div>`));
    expect(text.startsWith(STORY_TEXT)).toBe(true);
    expect(text.split('\n').slice(-kept.length)).toEqual(kept);
  });

  test.each([
    [
      'a heading over links',
      '<h2>More from the harbour</h2><ul><li><a href="/a">Fog</a></li></ul>',
    ],
    ['a list in a box of its own', '<div><ul><li>Harbour</li><li>Energy</li></ul></div>'],
    ['a line in a box of its own', '<div><p>Harbour Times energy desk</p></div>'],
  ])('%s does not close it', (_name, html) => {
    expect(captureOf(aPage(`<div>${STORY}${html}</div>`)).text).toBe(STORY_TEXT);
  });

  test.each(['（海港日报）', '(海港日报)', '海港日报'])(
    'the outlet’s name alone goes: %s',
    (line) => {
      const page = `<html lang="zh-CN"><head><title>潮汐电站并网</title><meta property="og:site_name" content="海港日报"></head>
        <body><article><h1>潮汐电站并网</h1>${CHINESE_STORY}<p>${line}</p></article></body></html>`;
      expect(captureOf(page).text).toBe(CHINESE.join('\n'));
    },
  );
});

describe('amid a story', () => {
  test('the text of a quoted post stays, with whoever wrote it', () => {
    const post =
      '<blockquote class="twitter-tweet"><p>The turbine turns. @skerrylight</p>— Skerry Light (@skerrylight) <a href="https://x.example/1">18 March 2026</a></blockquote>';
    const { text } = captureOf(aPage(`${STORY}${post}${STORY.replaceAll('turbine', 'machine')}`));
    expect(text).toContain('The turbine turns. @skerrylight');
    expect(text).toContain('— Skerry Light (@skerrylight)');
  });

  test('a paragraph that holds a picture keeps its sentences, a caption in one does not', () => {
    const sentence =
      'Divers who went down in April found the lost bolt in nine metres of water, two hundred metres north.';
    const inside = `<p><img src="/bolt.jpg">${sentence}</p><p><img src="/dawn.jpg">The turbine at dawn</p>`;
    const { text } = captureOf(aPage(`<div>${STORY}${inside}${STORY}</div>`));
    expect(text).toContain(sentence);
    expect(text).not.toContain('at dawn');
  });

  test('names that link to more stay in a table of figures', () => {
    const row = (name: string): string =>
      `<tr><td><a href="/f/${name}">${name} tidal fund</a></td><td>1.0342 on 18 March</td><td>+0.21 per cent</td></tr>`;
    const table = `<table>${['Skerry', 'Northern', 'Harbour'].map(row).join('')}</table>`;
    const { text } = captureOf(aPage(`<div>${STORY}${table}${STORY}</div>`));
    expect(text).toContain('Northern tidal fund');
  });

  test.each([
    ['where a story is filed', '<p>05/10/2018 - Publicado por: Ana Reis - Categoria: Energia</p>'],
    [
      'a teaser',
      '<div class="teaser"><p>The other harbour has a turbine too, read about it.</p></div>',
    ],
    [
      'a letter’s box',
      '<div class="news-letter-section"><p>Harbour news, every morning, free.</p></div>',
    ],
    [
      'what the site has besides',
      '<p>For the latest stories and news, download the Harbour apps.</p>',
    ],
    ['a paid rest', '<p>To view the full story, please subscribe to The Harbour Times.</p>'],
    [
      'the house’s card',
      `<p>The customer service centre can be reached by telephone: 2421 555 120, fax: 2421 555 121, e-mail: desk@harbour.example. ${'It is open on all days but one. '.repeat(12)}</p>`,
    ],
  ])('%s goes', (_name, html) => {
    expect(captureOf(aPage(`<div>${STORY}${html}${STORY}</div>`)).text).toBe(
      `${STORY_TEXT}\n${STORY_TEXT}`,
    );
  });

  test('a standfirst that the story repeats is kept once', () => {
    const dek = 'A machine that was to fail in its first storm is still feeding the grid.';
    const { text } = captureOf(
      aPage(`<p class="standfirst">${dek}</p><div><p>${dek}</p>${STORY}</div>`),
    );
    expect(text).toBe(`${dek}\n${STORY_TEXT}`);
  });
});

describe('Chinese paragraphs and lines of the house', () => {
  const chinese = (body: string): string =>
    captureOf(
      `<html lang="zh-CN"><head><title>潮汐电站并网_海港网</title></head><body><article><h1>潮汐电站并网</h1>${body}</article></body></html>`,
    ).text;

  test('a line break before an indent ends a paragraph, and no indent is left', () => {
    const text = `<div>\u3000\u3000${CHINESE[0]}<br>\u3000\u3000${CHINESE[1]}</div>`;
    expect(chinese(text)).toBe(CHINESE.join('\n'));
    expect(
      captureOf(
        `<html lang="zh-CN"><body><article><h1>潮汐电站并网</h1>${text}</article></body></html>`,
      ).body,
    ).toBe(CHINESE_STORY);
  });

  test.each([
    '校对：这门手艺快要失传了。',
    '原标题是海港人自己起的。',
    '编辑：我每天读两百封来信。',
  ])('a sentence that begins like one stays amid a story: %s', (sentence) => {
    expect(chinese(`${CHINESE_STORY}<p>${sentence}</p>${CHINESE_STORY}`)).toContain(sentence);
  });

  test.each([
    '关注海港日报公众号，每天读海港。',
    '声明：本文仅供参考，不构成投资建议。',
    '摄影/张艳 编辑/苏芳',
    '地址：海港区灯塔路58号 电话：0731-88866120',
  ])('%s goes', (line) => {
    expect(chinese(`${CHINESE_STORY}<p>${line}</p>`)).toBe(CHINESE.join('\n'));
  });
});
