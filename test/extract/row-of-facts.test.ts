// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { dekText } from '../../src/extract/story/dek-text';
import { isInfoLine } from '../../src/extract/story/rules/house-lines';
import { captureOf } from '../support/extract-page';

test.each([
  '2026年03月18日 09:42　来源：长江航运日报　作者：周闻溪　阅读 31258　评论 (86)',
  '2026-03-18 09:42 来源: 江城日报',
  '来源：江城日报 作者：周闻溪 编辑：陆一鸣',
  'http://www.jiangcheng.example　2026年03月18日 09:42:20　江城日报网 【字体：大 中 小】【打印】【关闭】',
])('%s is a row of facts', (line) => {
  expect(isInfoLine(line)).toBe(true);
});

test.each([
  '记者3月18日从港口集团获悉，首批集卡投入作业。',
  '3月16日凌晨，“江远218”轮靠上二号泊位',
  '数据来源：江城港口集团',
])('%s is none', (line) => {
  expect(isInfoLine(line)).toBe(false);
});

test.each([
  ['摘要 首批集卡投入作业。', '首批集卡投入作业。'],
  ['【摘要】首批集卡投入作业。', '首批集卡投入作业。'],
  ['核心提示：首批集卡投入作业。', '首批集卡投入作业。'],
  ['摘要算法被攻破。', '摘要算法被攻破。'],
  ['Summary: Berths are cheaper.', 'Berths are cheaper.'],
])('%s -> %s', (text, dek) => {
  expect(dekText(text)).toBe(dek);
});

test('a labelled summary is the standfirst, and the row of facts above it no part of the story', () => {
  const sentence =
    '港口方面提供的数据显示，试运行首日单机平均效率达到每小时三十四个自然箱，比二期人工码头高出近四成。';
  const paragraph = `<p>　　${sentence.repeat(2)}</p>`;
  const capture = captureOf(
    `<html lang="zh-CN"><head><title>江口港三期码头试运行</title></head><body><div class="main">
<h1>江口港三期码头试运行</h1>
<div class="info"><span>2026年03月18日 09:42</span>　<span>来源：长江航运日报</span>　<span>作者：周闻溪</span>　<a href="#c">评论 (86)</a></div>
<div class="abstract"><strong>摘要</strong>　首批十六台无人集卡、八台远控岸桥投入作业，夜间船舶在港停时平均缩短五个小时。</div>
<div class="content">${paragraph.repeat(4)}</div></div></body></html>`,
    'https://caijing.example/a/1.html',
  );
  expect(capture.dek).toBe(
    '首批十六台无人集卡、八台远控岸桥投入作业，夜间船舶在港停时平均缩短五个小时。',
  );
  expect(capture.body).not.toContain('来源');
  expect(capture.body.startsWith('<p>港口方面')).toBe(true);
});
