import { expect, it } from 'vitest';
import { readAhead } from '../../src/core/read-ahead';

async function* upTo(count: number): AsyncGenerator<number, void, undefined> {
  for (let n = 1; n <= count; n += 1) yield n;
}

it('gives all answers in their order, whichever comes first', async () => {
  const slowFirst = async (n: number): Promise<number> => {
    await new Promise((done) => {
      setTimeout(done, 12 - n * 2);
    });
    return n * 10;
  };
  const got: number[] = [];
  for await (const answer of readAhead(upTo(5), 2, slowFirst)) got.push(answer);
  expect(got).toEqual([10, 20, 30, 40, 50]);
});

it('has the next read under way while an answer is in use, and no more than asked for', async () => {
  const asked: number[] = [];
  const read = async (n: number): Promise<number> => {
    asked.push(n);
    return n;
  };
  const seen: number[][] = [];
  for await (const answer of readAhead(upTo(5), 1, read)) seen.push([answer, asked.length]);
  expect(seen).toEqual([
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
    [5, 5],
  ]);
});

it('throws what a read threw, in its turn', async () => {
  const failsAtTwo = async (n: number): Promise<number> => {
    if (n === 2) throw new Error('gone');
    return n;
  };
  const got: number[] = [];
  const all = async (): Promise<void> => {
    for await (const answer of readAhead(upTo(3), 3, failsAtTwo)) got.push(answer);
  };
  await expect(all()).rejects.toThrow('gone');
  expect(got).toEqual([1]);
});
