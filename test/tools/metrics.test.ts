import { expect, it } from 'vitest';
import { median, quantile } from '../../tools/bench/metrics.ts';

it('takes the middle value, or what lies between two', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

it('takes the value below which a share lies', () => {
  const oneToHundredAndOne = Array.from({ length: 101 }, (_, at) => at + 1);
  expect(quantile(oneToHundredAndOne, 0.95)).toBe(96);
});

it('is no number where nothing was measured', () => {
  expect(median([])).toBeNaN();
});
