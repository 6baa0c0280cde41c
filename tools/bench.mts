/*
 * Benchmarks of the built extension in Chromium; ratios are measured side by side in one run.
 *
 * npm run bench -- extract|growth|archive|export|import|backup|capture [--json FILE]
 *   [--corpus DIR] [--set a,b] [--only id,…]   pages to read; without it the project's own
 *   [--posts N]                                 posts to export, import, back up (10,000)
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BENCHMARKS } from './bench/benchmarks.ts';
import { ensureBuild } from './build/ensure-build.ts';
import { corpusPages, fixturePages } from './corpus/page-source.ts';
import { requirePrograms } from './setup/ensure-programs.ts';

const text = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: text,
    set: text,
    only: text,
    posts: { ...text, default: '10000' },
    json: text,
  },
});
const benchmark = BENCHMARKS.find(({ name }) => name === positionals[0]);
if (!benchmark) {
  throw new Error(`which benchmark? ${BENCHMARKS.map(({ name }) => name).join(', ')}`);
}
requirePrograms(['chromium']);
const filter = { sets: values.set?.split(','), ids: values.only?.split(',') };
const metrics = await benchmark.run({
  extension: ensureBuild('chrome'),
  pages: values.corpus === undefined ? fixturePages() : corpusPages(values.corpus, filter),
  posts: Number(values.posts),
});
for (const [name, { value, unit }] of Object.entries(metrics)) {
  console.log(`${name.padEnd(32)} ${value} ${unit}`);
}
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify({ metrics }, null, 1));
