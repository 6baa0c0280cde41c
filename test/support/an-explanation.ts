import type { Moment } from '../../src/core/capture';
import type { Explanation } from '../../src/core/explanation';

const MOMENT: Moment = {
  instant: Date.UTC(2026, 10, 22, 10, 5),
  offset: 480,
  zoneFrom: 'language',
  precision: 'minute',
  from: 'visible',
};

/** The explanation of the story that `aCapture` makes, with what a test cares about in its place. */
export function anExplanation(parts: Partial<Explanation> = {}): Explanation {
  return {
    headline: {
      confidence: 0.8,
      candidates: [
        { value: '央行宣布降准', from: 'visible', where: 'h1.title' },
        { value: '降准来了：央行宣布下调存款准备金率', from: 'meta' },
      ],
    },
    source: {
      confidence: 0.95,
      candidates: [{ value: '示例日报', from: 'visible', where: '来源：' }],
    },
    publishedAt: {
      confidence: 0.9,
      candidates: [
        { value: MOMENT, from: 'visible' },
        {
          value: { ...MOMENT, instant: MOMENT.instant - 86_400_000, from: 'json-ld' },
          from: 'json-ld',
        },
      ],
    },
    authors: { confidence: 0.85, candidates: [{ value: ['张三'], from: 'visible' }] },
    body: {
      from: 'page',
      leftOut: [
        { step: 'furniture', count: 14, first: '相关阅读：多地银行下调存款利率' },
        { step: 'captions', count: 2, first: '图为央行大楼外景。' },
        { step: 'a line of the house', count: 1, first: '责任编辑：王五' },
      ],
    },
    ...parts,
  };
}
