import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/search/query/parse-query';
import type { QueryNote } from '../../src/search/query/query';

const read = (text: string) => parseQuery(text, 'one');
const notes = (text: string) => read(text).notes.map(({ why, part }) => [why, part]);
const kinds = (text: string) => read(text).clauses.map(({ kind }) => kind);

describe('of a query it is said what was not understood', () => {
  it.each<[string, QueryNote['why'], string]>([
    ['colour:red', 'unknown-field', 'colour'],
    ['source:', 'no-value', 'source'],
    ['标题：', 'no-value', '标题'],
    ['fed -author:', 'no-value', 'author'],
    ['after:yesterday', 'not-a-date', 'after:yesterday'],
    ['on:2022-02-30', 'not-a-date', 'on:2022-02-30'],
    ['before:99999', 'not-a-date', 'before:99999'],
    ['is:great', 'unknown-state', 'is:great'],
    ['headline:!!!', 'no-letters', 'headline:!!!'],
    ['fed (&&) rates', 'no-letters', '(&&)'],
    ['say "so', 'open-quote', 'so'],
  ])('%j: %s', (query, why, part) => {
    expect(notes(query)).toEqual([[why, part]]);
  });

  it('an address and a time of day are no fields', () => {
    expect(notes('https://example.cn/a 12:30')).toEqual([]);
  });
});

describe('whatever is typed is read in no time, and never as a pattern', () => {
  const PUNCTUATION = '.*+?^${}()|[]\\/-_=~`!@#%&;:\'"<>,，。、；：“”‘’！？（）【】《》…—';
  it.each([
    ['10,000 characters of one word', '央'.repeat(10_000)],
    ['10,000 words', 'a '.repeat(5_000)],
    ['10,000 quotation marks', '"'.repeat(10_000)],
    ['10,000 colons', 'a:'.repeat(5_000)],
    ['10,000 hyphens', '-'.repeat(10_000)],
    ['10,000 marks that stand on nothing', '\u0301'.repeat(10_000)],
    ['10,000 characters of no width', '\u200b'.repeat(10_000)],
  ])('%s', (_, query) => {
    const began = performance.now();
    const { clauses, notes: said } = read(query);
    expect(performance.now() - began).toBeLessThan(500);
    expect(clauses.length).toBeLessThanOrEqual(40);
    expect(said.map(({ why }) => why)).toContain('too-long');
  });

  it('of punctuation alone there is nothing to look for, and it is said', () => {
    const { clauses, notes: said } = read(PUNCTUATION);
    expect(clauses).toEqual([]);
    expect(said.length).toBeGreaterThan(0);
  });

  it.each(['\ud842', 'a\udc00b', '\udfb7\ud842 fed', '"\ud800', 'source:\udfff'])(
    'a half of a character, %j, is nothing that fails later',
    (query) => {
      const { clauses, notes: said } = read(query);
      expect(JSON.stringify([clauses, said]).isWellFormed()).toBe(true);
    },
  );

  it.each([
    ['"a', ['text']],
    ['a"', ['text']],
    ['"a" "b', ['text', 'text']],
    ['“a「b', ['text', 'text']],
    ['source:"a', ['name']],
    ['""', []],
    ['-', []],
    ['-"', []],
    [' \u3000\t ', []],
  ])('quotation marks that do not match, %j', (query, expected) => {
    expect(kinds(query)).toEqual(expected);
  });
});
