import { expect, it } from 'vitest';
import { countCharacters, readingMinutes } from '../../src/core/reading-time';

it.each([
  ['', 0],
  ['降准0.5%', 4],
  ['A b-c!', 3],
  ['𠮷野家', 3],
  ['é e\u0301', 2],
])('counts the letters and digits of %j: %i', (text, characters) => {
  expect(countCharacters(text)).toBe(characters);
});

it.each([
  ['', 1],
  ['降'.repeat(1_050), 3],
  ['word '.repeat(690), 3],
  [`${'降'.repeat(350)} ${'word '.repeat(230)}`, 2],
])('takes whole minutes, Han by character and others by word', (text, minutes) => {
  expect(readingMinutes(text)).toBe(minutes);
});

it('takes a text of millions of characters in its stride', () => {
  const began = performance.now();
  expect(countCharacters('降准 '.repeat(1_000_000))).toBe(2_000_000);
  expect(performance.now() - began).toBeLessThan(3_000);
});
