/*
 * The extraction developer's fast loop: runs the injected script over a corpus in one headless
 * Chromium and prints the corpus' own table. The measured way is `npm run capture`.
 *
 * npm run score -- --corpus DIR [--set a,b] [--only id,..] [--results FILE] [--per-page FILE] [--jobs 2]
 *   [--no-site-rules] [--lead-images] [--confidence] [--folds [--seed 1]]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { confidenceTable } from './corpus/confidence-table.ts';
import { extractCorpus } from './corpus/extract-corpus.ts';
import { foldTable } from './corpus/fold-table.ts';
import { leadImageTable } from './corpus/lead-image-table.ts';
import { readCorpus } from './corpus/read-corpus.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    set: { type: 'string' },
    only: { type: 'string' },
    results: { type: 'string' },
    'per-page': { type: 'string' },
    jobs: { type: 'string', default: '2' },
    'no-site-rules': { type: 'boolean', default: false },
    'lead-images': { type: 'boolean', default: false },
    confidence: { type: 'boolean', default: false },
    folds: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
});
if (values.corpus === undefined) throw new Error('--corpus DIR is missing');

const pages = readCorpus(values.corpus, {
  sets: values.set?.split(','),
  ids: values.only?.split(','),
});
const outcome = await extractCorpus(values.corpus, pages, {
  jobs: Number(values.jobs),
  siteRules: !values['no-site-rules'],
});
for (const line of outcome.complaints) console.log(line);

const results = values.results ?? join(mkdtempSync(join(tmpdir(), 'jianbao-')), 'results.json');
writeFileSync(results, JSON.stringify(outcome.rows, null, 1));
const scorer = [join(values.corpus, 'score.mjs'), '--corpus', values.corpus, '--out', results];
if (values.set !== undefined) scorer.push('--set', values.set);
if (values['per-page'] !== undefined) scorer.push('--per-page', values['per-page']);
if (values.only === undefined) execFileSync(process.execPath, scorer, { stdio: 'inherit' });
console.log(`${pages.length} pages, extract ${outcome.median} ms median, ${outcome.p95} ms p95`);
const unread = Object.entries(outcome.missed).filter(([, missed]) => missed.includes('story'));
console.log(
  `${Object.keys(outcome.missed).length} pages with a site rule, ${unread.length} not found by it`,
);
for (const line of leadImageTable(pages, outcome, values['lead-images'])) console.log(line);
if (values.confidence) {
  for (const line of confidenceTable(values.corpus, outcome.captures)) console.log(line);
}
if (values.folds) {
  const chosen = { ids: new Set(pages.map(({ id }) => id)), seed: Number(values.seed) };
  for (const line of await foldTable(values.corpus, outcome.rows, chosen)) console.log(line);
}
console.log(`results: ${results}`);
