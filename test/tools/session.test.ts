import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { asExpression, NotInTime, poll, within } from '../../tools/browser/session.ts';

it('writes a call that runs in another world', () => {
  const text = asExpression((a: string, b: { n: number }) => a + b.n, ['x"\n', { n: 2 }]);
  expect(runInNewContext(text)).toBe('x"\n2');
});

it('gives up on work that takes too long, in words', async () => {
  const never = new Promise<never>(() => undefined);
  await expect(within(10, 'the popup', never)).rejects.toThrow('the popup: not within 10 ms');
});

it('asks until there is an answer, and no longer than the limit', async () => {
  let asked = 0;
  expect(await poll('an answer', 1_000, () => ((asked += 1) < 3 ? undefined : asked), 1)).toBe(3);
  await expect(poll('an answer', 10, () => undefined, 1)).rejects.toBeInstanceOf(NotInTime);
});
