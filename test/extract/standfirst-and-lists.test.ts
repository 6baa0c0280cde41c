// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { aPage, captureOf, STORY, STORY_TEXT } from '../support/extract-page';

const ITEMS = ['a second machine', 'lights on the south mole', 'a fund for the fishermen'];
const LIST = `<ul>${ITEMS.map((item) => `<li>${item}</li>`).join('')}</ul>`;

test('a list at the very end stays where a line leads up to it', () => {
  const { body, text } = captureOf(aPage(`${STORY}<p>The council will decide on:</p>${LIST}`));
  expect(text.split('\n').slice(-4)).toEqual(['The council will decide on:', ...ITEMS]);
  expect(body.endsWith(LIST)).toBe(true);
});

test.each([
  [
    'is of links',
    `${STORY}<p>More on this:</p><ul>${ITEMS.map((item) => `<li><a href="/x">${item}</a></li>`).join('')}</ul>`,
  ],
])('a list that %s goes', (_name, html) => {
  expect(captureOf(aPage(html)).text).not.toContain('south mole');
});

const SENTENCE =
  '港口方面提供的数据显示，试运行首日单机平均效率达到每小时三十四个自然箱，比二期人工码头高出近四成。';
const SUMMARY = '首批十六台无人集卡、八台远控岸桥投入作业，夜间船舶在港停时平均缩短五个小时。';
const chinese = (summary: string) =>
  captureOf(
    `<html lang="zh-CN"><head><title>江口港三期码头试运行</title></head><body><div class="main">
<h1>江口港三期码头试运行</h1><div class="content">${summary}${`<p>${SENTENCE.repeat(2)}</p>`.repeat(4)}</div></div></body></html>`,
    'https://caijing.example/a/1.html',
  );

test.each([
  ['in a quote', `<blockquote>摘要：${SUMMARY}</blockquote>`],
  ['under its label', `<div><strong>摘要</strong><p>${SUMMARY}</p></div>`],
  ['under a label in brackets', `<p>【核心提示】</p><p>${SUMMARY}</p>`],
])('a summary %s is the standfirst', (_name, html) => {
  const { dek, body } = chinese(html);
  expect(dek).toBe(SUMMARY);
  expect(body.startsWith(`<p>${SENTENCE}`)).toBe(true);
});

test('what was left out of the story is no standfirst', () => {
  const { dek, text } = captureOf(
    aPage(`<p>Follow Anna Bell, who sails past the turbine every week.</p>${STORY}`),
  );
  expect(dek).toBeUndefined();
  expect(text).toBe(STORY_TEXT);
});
