import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ruleFinder } from '../../../src/core/site-rule.ts';
import { ALL_SITES } from '../../../src/sites/all-sites.ts';
import { extractCorpus, type CorpusOutcome } from '../../../tools/corpus/extract-corpus.ts';
import { openChromium, type ChromiumSession } from '../../../tools/browser/chromium.ts';
import { turnOff } from '../../../tools/browser/turn-off.ts';
import { readCorpus } from '../../../tools/corpus/read-corpus.ts';
import { clickForCard, startApp, visit, type App } from '../support/app.ts';
import { newsPage, paragraphs } from '../support/news-page.ts';
import { inShared } from '../../support/shared-folder.ts';

/*
 * A rule never makes a page worse than the pipeline alone: every page of the corpus whose host has a
 * rule is read with it and without it, and both are marked by the corpus' own scorer.
 */

const scoresSchema = v.array(
  v.object({
    id: v.string(),
    f1: v.optional(v.number(), 0),
    segments: v.optional(v.object({ fp: v.number(), fn: v.number() }), { fp: 0, fn: 0 }),
    title: v.optional(v.boolean(), false),
    authors: v.optional(v.number(), 0),
    date: v.optional(v.object({ day: v.boolean(), instant: v.nullish(v.boolean()) })),
    source: v.optional(v.boolean(), false),
  }),
);

/** How good each part of a page was read: only equal or better will do. */
type Marks = Record<string, number>;

const corpus = inShared('corpus');
const folder = 'missing' in corpus ? undefined : corpus.path;
const ruleFor = ruleFinder(ALL_SITES);
const pages = folder === undefined ? [] : readCorpus(folder).filter(({ url }) => ruleFor(url));
const ids = pages.map(({ id }) => id);

function marksOf(from: string, { rows }: CorpusOutcome): Map<string, Marks> {
  const own = mkdtempSync(join(tmpdir(), 'jianbao-rules-'));
  const [results, perPage] = [join(own, 'results.json'), join(own, 'pages.json')];
  writeFileSync(results, JSON.stringify(rows));
  const scorer = [join(from, 'score.mjs'), '--corpus', from];
  execFileSync(process.execPath, [...scorer, '--out', results, '--per-page', perPage]);
  const scores = v.parse(scoresSchema, JSON.parse(readFileSync(perPage, 'utf8')));
  return new Map(
    scores.map(({ id, f1, segments, title, authors, date, source }) => [
      id,
      {
        body: f1,
        segments: -segments.fp - segments.fn,
        title: Number(title),
        authors,
        day: Number(date?.day ?? 0),
        instant: Number(date?.instant ?? 0),
        source: Number(source),
      },
    ]),
  );
}

describe.skipIf(folder === undefined)('the rules for single publishers, on real pages', () => {
  let alone = new Map<string, Marks>();
  let ruled = new Map<string, Marks>();
  let missed: CorpusOutcome['missed'] = {};

  beforeAll(async () => {
    if (folder === undefined) return;
    const run = (siteRules: boolean) => extractCorpus(folder, pages, { jobs: 2, siteRules });
    alone = marksOf(folder, await run(false));
    const withRules = await run(true);
    ruled = marksOf(folder, withRules);
    missed = withRules.missed;
  });

  test('apply to every page of their hosts', () => {
    expect(ids.length).toBeGreaterThan(15);
    expect(Object.keys(missed).sort()).toEqual(ids.toSorted());
  });

  test.each(ids)('%s is read with its rule at least as well as without', (id) => {
    for (const [part, mark] of Object.entries(alone.get(id) ?? {})) {
      expect(ruled.get(id)?.[part], part).toBeGreaterThanOrEqual(mark);
    }
  });

  const cited = ALL_SITES.flatMap(({ layouts }) => layouts).flatMap(({ seen, from }) =>
    from.flatMap((one) => (one.startsWith('corpus ') ? [{ id: one.slice(7), seen }] : [])),
  );
  test.each(cited)('the page $id, which a rule cites, is found by it', ({ id, seen }) => {
    expect(missed[id]).toEqual([]);
    expect(seen).toBe(true);
  });
});

describe('a rule in the extension', () => {
  let app: App<ChromiumSession>;
  beforeAll(async () => {
    app = await startApp((web) => openChromium({ extension: 'dist/chrome', web }));
  });
  afterAll(() => app.close());

  /** The publisher's own text under the name that its rule knows, beside a longer one. */
  const page = newsPage({
    paragraphs: paragraphs(9, 'other'),
    tail: `<section class="article-content"><p>${paragraphs(4, 'own').join('</p><p>')}</p></section>`,
  });
  const textAt = async (address: string) => {
    await visit(app, address, page);
    return (await clickForCard(app)).post?.text;
  };

  test('reads the text of its publisher’s pages, and only of those', async () => {
    const text = await textAt('https://www.jiemian.com/article/1000001.html');
    expect(text).toContain(paragraphs(4, 'own').join('\n'));
    expect(text).not.toContain('part 2 of the other report');
    expect(await textAt('https://coast.example/article/1000001.html')).toContain(
      'part 2 of the other report',
    );
  });

  test('does not, once the reader has switched rules off', async () => {
    await turnOff(app.session, 'useSiteRules', 'siteRules');
    expect(await textAt('https://www.jiemian.com/article/1000002.html')).toContain(
      'part 2 of the other report',
    );
  });
});
