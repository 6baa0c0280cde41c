// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { captureOf } from '../support/extract-page';

const HEADLINE = '央行宣布降准零点五个百分点';
const PARAGRAPH = `<p>${'港口方面提供的数据显示，试运行首日单机平均效率达到每小时三十四个自然箱，比二期人工码头高出近四成。'.repeat(2)}</p>`;

function page(body: string): ReturnType<typeof captureOf> {
  return captureOf(
    `<html lang="zh-CN"><head><title>${HEADLINE}</title></head><body><article><h1>${HEADLINE}</h1>
<p>2026-01-14 18:05</p>${body}</article></body></html>`,
    'https://haigang.example/a/1.html',
  );
}

test.each([
  ['at the start', `<p>${HEADLINE}，这是今年首次下调存款准备金率。</p>${PARAGRAPH.repeat(3)}`],
  ['amid the story', `${PARAGRAPH}<p>“${HEADLINE}”的传闻此前已在市场流传。</p>${PARAGRAPH}`],
])('a sentence that says the headline %s stays', (_where, body) => {
  expect(page(body).text).toMatch(new RegExp(`${HEADLINE}.*。`));
});

test('the bare headline over the text goes', () => {
  expect(page(`<div>${HEADLINE}</div>${PARAGRAPH.repeat(3)}`).text).not.toContain(HEADLINE);
});

test('a question of an interview names nobody, and stays', () => {
  const { authors, text } = page(
    `<p>记者：这次降准的背景是什么？</p>${PARAGRAPH}<p>记者：下一步呢？</p>${PARAGRAPH}`,
  );
  expect(authors).toEqual([]);
  expect(text).toContain('下一步呢？');
});

test('where a picture is from is no source of the story', () => {
  expect(page(`${PARAGRAPH.repeat(3)}<p>图片来源：视觉中国</p>`).source).toBeUndefined();
});

test.each([
  ['the clock of the site’s head', '<div>今天是2026年11月22日 星期日 10:00</div>', ''],
  ['another story’s time', '', '<div><p>2026-01-20 09:00 海港大桥通车首日</p></div>'],
])('%s does not stand against linked data', (_name, before, after) => {
  const linked = { '@type': 'NewsArticle', datePublished: '2026-01-14T18:05:00+08:00' };
  const { publishedAt } = captureOf(
    `<html lang="zh-CN"><head><title>${HEADLINE}</title><script type="application/ld+json">${JSON.stringify(linked)}</script></head>
<body>${before}<article><h1>${HEADLINE}</h1><p>来源：海港日报</p>${PARAGRAPH.repeat(3)}${after}</article></body></html>`,
    'https://haigang.example/a/1.html',
  );
  expect(publishedAt?.instant).toBe(Date.UTC(2026, 0, 14, 10, 5));
});
