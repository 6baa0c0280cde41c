// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { extractionSchema } from '../../src/core/capture';
import { extract } from '../../src/extract/extract';
import { runNow } from '../../src/extract/steps';
import { purified } from '../support/purified';

const FIXTURES = join(import.meta.dirname, '../fixtures');

/** What is expected of a page; only what is written is compared. */
const expectation = v.object({
  url: v.string(),
  notArticle: v.optional(v.string()),
  headline: v.optional(v.string()),
  published: v.optional(v.string()),
  source: v.optional(v.string()),
  body: v.optional(v.string()),
  with: v.optional(v.array(v.string()), []),
  without: v.optional(v.array(v.string()), []),
});

const folders = readdirSync(FIXTURES).flatMap((host) =>
  readdirSync(join(FIXTURES, host)).map((slug) => join(host, slug)),
);

test('every fixture has its page and its expectation', () => {
  for (const folder of folders) {
    expect(existsSync(join(FIXTURES, folder, 'page.html')), folder).toBe(true);
    expect(existsSync(join(FIXTURES, folder, 'post.json')), folder).toBe(true);
  }
});

test.each(folders)('%s gives what is expected of it', (folder) => {
  const wanted = v.parse(
    expectation,
    JSON.parse(readFileSync(join(FIXTURES, folder, 'post.json'), 'utf8')),
  );
  const html = readFileSync(join(FIXTURES, folder, 'page.html'), 'utf8');
  const page = new DOMParser().parseFromString(html, 'text/html');
  const request = { mode: 'article', zone: 'UTC', now: Date.UTC(2026, 10, 22) } as const;
  const extraction = v.parse(extractionSchema, runNow(extract(page, wanted.url, request)));
  if (wanted.notArticle !== undefined) {
    expect(extraction).toMatchObject({ kind: 'not-article', why: { kind: wanted.notArticle } });
    return;
  }
  if (extraction.kind !== 'article') throw new Error(JSON.stringify(extraction));
  const { capture } = extraction;
  const oneSpaced = wanted.headline?.replace(/\s+/g, ' ');
  if (oneSpaced !== undefined) expect(capture.headline).toBe(oneSpaced);
  if (wanted.source !== undefined) expect(capture.source?.name).toBe(wanted.source);
  if (wanted.body !== undefined) expect(capture.body).toBe(wanted.body);
  expect(purified(capture.body)).toBe(capture.body);
  if (wanted.published !== undefined) {
    expect(capture.publishedAt?.instant).toBe(Date.parse(wanted.published));
  }
  for (const text of wanted.with) expect(capture.text).toContain(text);
  for (const text of wanted.without) expect(capture.text).not.toContain(text);
});
