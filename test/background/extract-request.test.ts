import { expect, test } from 'vitest';
import { requestWith } from '../../src/background/extract-request';

const rule = { name: 'Paper', layouts: [{ story: ['#story'] }] };

function requestAt(address: string | undefined, siteRules = true) {
  const ask = requestWith({
    loadSettings: async () => ({ zone: 'Asia/Shanghai', siteRules }),
    now: () => 42,
    ruleFor: (where) => (where === 'https://paper.example/a' ? rule : undefined),
  });
  return ask('article', Promise.resolve(address));
}

test('the rule of the tab’s publisher goes along', async () => {
  const plain = { mode: 'article', zone: 'Asia/Shanghai', now: 42 };
  expect(await requestAt('https://paper.example/a')).toEqual({ ...plain, rule });
  expect(await requestAt('https://other.example/a')).toEqual(plain);
  expect(await requestAt(undefined)).toEqual(plain);
});

test('no rule where the reader wants none', async () => {
  expect(await requestAt('https://paper.example/a', false)).not.toHaveProperty('rule');
});
