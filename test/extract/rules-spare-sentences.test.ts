// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isHouseLine } from '../../src/extract/story/rules/house-lines';
import { isOffer } from '../../src/extract/story/rules/offers';
import { captureOf } from '../support/extract-page';

/* Sentences of a story that hold the words of house lines and offers. */
const OF_THE_STORY = [
  '一方面，小微信贷成本高、获客难，往往较难产生可持续的规模效应。',
  '微信今日宣布调整支付接口费率，商户普遍表示欢迎。',
  'It added 5.1 million subscribers in the quarter, more than analysts had expected.',
  'She registered her first win of the season on Sunday.',
  'The judge ruled that the company had infringed copyright on Monday.',
  '编辑：这个职业正在消失。业内人士表示，机器写稿已经能完成八成的快讯。',
  '阅读量下滑的报纸正在寻找新的收入来源，编辑部首当其冲。',
  '未经监管部门许可，任何平台不得开展此类业务，违者将被处罚。',
];

test.each(OF_THE_STORY)('%s is neither an offer nor a line of the house', (text) => {
  expect([isOffer(text), isHouseLine(text)]).toEqual([false, false]);
});

test.each([
  '【免责声明】本文仅代表作者本人观点，与本网无关。',
  '（责任编辑：周闻溪）',
  '江城财经所刊载内容的知识产权均属江城财经所有，未经书面授权，任何人不得转载。',
  'Copyright 2026 The Harbour Times',
])('%s is a line of the house', (text) => {
  expect(isHouseLine(text)).toBe(true);
});

test.each(['欢迎扫码关注本报微信公众号。', 'Sign up for our newsletter and get the best stories.'])(
  '%s is an offer',
  (text) => {
    expect(isOffer(text)).toBe(true);
  },
);

test('a story about 微信 is kept whole', () => {
  const paragraphs = OF_THE_STORY.slice(0, 2).flatMap((text) => [
    text,
    text.replace('。', '，仍需观察。'),
  ]);
  const { text } = captureOf(
    `<html lang="zh-CN"><body><h1>支付费率之争</h1><div class="content">${paragraphs
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('')}</div></body></html>`,
    'https://caijing.example/a/202201041.html',
  );
  expect(text.split('\n')).toEqual(paragraphs);
});

test('the credit line is found below short paragraphs', () => {
  const { source, body } = captureOf(
    `<html lang="zh-CN"><body><h1>沪指收涨</h1><div class="content">${'<p>沪指今日收涨，两市成交额放大，北向资金净流入。</p>'.repeat(3)}<p class="em_media">（文章来源：江城证券报）</p></div></body></html>`,
    'https://caijing.example/a/202201042.html',
  );
  expect(source).toEqual({ name: '江城证券报', line: '（文章来源：江城证券报）' });
  expect(body).not.toContain('来源');
});

test('a short Chinese page without a declared language has Beijing time', () => {
  const { publishedAt } = captureOf(
    '<h1>沪指收涨0.5%</h1><p>2022-01-05 09:30</p><p>沪指收涨0.5%。</p>',
    'https://caijing.example/a/202201051.html',
  );
  expect(publishedAt).toMatchObject({ offset: 480, zoneFrom: 'language' });
});
