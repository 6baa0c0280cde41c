// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { captureOf } from '../support/extract-page';

const ADDRESS = 'https://kuaixun.example/a/202201050930.html';
const HEADLINE = '<h1>离岸人民币升至6.3512</h1>';
const FACTS = '<div class="t">2022-01-05 09:30:11 来源：江城证券报</div>';

test.each([
  ['离岸人民币升至6.3512，为2018年以来最高水平。', '<div class="f">ICP备0001号</div>'],
  ['离岸人民币升至6.3512。', '<footer>ICP备0001号</footer>'],
  ['沪指收涨0.5%。', '<div>版权所有 江城财经</div>'],
])('%s is all that the post says', (sentence, foot) => {
  const { text, body } = captureOf(`${HEADLINE}${FACTS}<div>${sentence}</div>${foot}`, ADDRESS);
  expect(text).toBe(sentence);
  expect(body).toBe(`<p>${sentence}</p>`);
});

test('a page of a headline and a row of facts has no body', () => {
  const { text, body } = captureOf(`${HEADLINE}${FACTS}`, ADDRESS);
  expect([text, body]).toEqual(['', '']);
});
