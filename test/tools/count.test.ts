import { expect, it } from 'vitest';
import { countLine, FAILED, PASSED, sum } from '../../tools/test/count.ts';

it('sums up steps to the one line that is read', () => {
  const all = sum([PASSED, FAILED, { passed: 10, failed: 0, skipped: 2 }]);
  expect(countLine(all)).toBe('11 passed, 1 failed, 2 skipped');
});
