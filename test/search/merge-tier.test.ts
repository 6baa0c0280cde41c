import { expect, test } from 'vitest';
import { segmentsToMerge } from '../../src/search/indexer/merge-tier';

const held = (...sizes: number[]) =>
  sizes.map((documents, id) => ({ id, documents, bytes: documents * 1_000 }));

test('six small segments become one, five do not', () => {
  expect(segmentsToMerge(held(2, 2, 900, 2, 40))).toBeUndefined();
  expect(segmentsToMerge(held(2, 2, 900, 2, 40, 7))).toEqual([0, 1, 2, 3, 4, 5]);
});

test('three of a larger size become one, and the smallest size comes first', () => {
  expect(segmentsToMerge(held(6_400, 6_400, 20_000))).toBeUndefined();
  expect(segmentsToMerge(held(6_400, 20_000, 19_200, 5_998, 19_200, 6_400))).toEqual([0, 3, 5]);
});

test('what together holds too much stays apart, what is smaller does not wait for it', () => {
  const sizes = held(20_000, 19_200, 19_200);
  expect(segmentsToMerge(sizes, 58_400)).toEqual([0, 1, 2]);
  expect(segmentsToMerge(sizes, 58_399)).toBeUndefined();
  expect(segmentsToMerge([...sizes, ...held(0, 0, 0, 5, 5, 5, 5, 5, 5).slice(3)], 100)).toEqual([
    3, 4, 5, 6, 7, 8,
  ]);
});
