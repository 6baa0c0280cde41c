// @vitest-environment jsdom
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALL_SITES } from '../../src/sites/all-sites';

const FOLDER = resolve(import.meta.dirname, '../../src/sites');
const DAY = /^\d{4}-\d\d-\d\d$/;

test('every file of src/sites is in the list, once', () => {
  const files = readdirSync(FOLDER).filter((name) => name !== 'all-sites.ts');
  expect(ALL_SITES).toHaveLength(files.length);
  expect(new Set(ALL_SITES).size).toBe(files.length);
});

test('no host has two rules', () => {
  const hosts = ALL_SITES.flatMap((site) => site.hosts);
  expect(hosts).toEqual([...new Set(hosts)]);
});

describe.each(ALL_SITES)('the rule for $name', ({ hosts, layouts }) => {
  test('names hosts as addresses have them', () => {
    expect(hosts.length).toBeGreaterThan(0);
    for (const host of hosts) expect(new URL(`https://${host}/`).hostname).toBe(host);
  });

  test('says of every layout where it is known from, and claims no page that it does not name', () => {
    expect(layouts.length).toBeGreaterThan(0);
    for (const { from, seen, since, until } of layouts) {
      for (const source of from) expect(source).toMatch(/^(?:corpus \S+|[\w.-]+\/[\w.-]+ \S+)$/u);
      expect(from.length).toBeGreaterThan(0);
      expect(from.some((source) => source.startsWith('corpus '))).toBe(seen);
      for (const day of [since, until]) if (day !== undefined) expect(day).toMatch(DAY);
    }
  });

  test('has selectors that a browser understands', () => {
    const selectors = layouts.flatMap((layout) =>
      [
        layout.story,
        layout.headline,
        layout.published,
        layout.authors,
        layout.source,
        layout.remove,
      ].flatMap((group) => group ?? []),
    );
    for (const selector of selectors) {
      expect(() => document.querySelector(selector), selector).not.toThrow();
    }
  });
});
