import { expect, test } from 'vitest';
import { shortDigest } from '../../src/core/short-digest';

test('is the same at every time and on every machine', () => {
  expect(shortDigest('a.example/x')).toBe(shortDigest('a.example/x'));
  expect(shortDigest('')).toMatch(/^[0-9a-z]{12}$/);
});

test('has the length that was asked for', () => {
  expect(shortDigest('x', 6)).toHaveLength(6);
  expect(shortDigest('x', 60)).toHaveLength(12);
});

test('tells 100,000 addresses apart', () => {
  const names = Array.from({ length: 100_000 }, (_, n) => shortDigest(`a.example/${n}`));
  expect(new Set(names).size).toBe(100_000);
});
