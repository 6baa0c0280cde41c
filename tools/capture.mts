/*
 * The built extension over a corpus folder: for each page a real click on the toolbar button, and
 * what was kept read back from the extension's own database.
 *
 * npm run capture -- --corpus DIR [--set a,b] [--only id,…] [--browser chromium|firefox]
 *   [--results FILE] [--export DIR] [--profile finews|markdown] [--timings FILE] [--no-site-rules]
 *   [--explain]
 *
 * Exit 0 if all pages were tried, whatever came of them.
 */
import { writeFileSync } from 'node:fs';
import { exportArchive, writeFiles } from './browser/export-archive.ts';
import { captureCorpus } from './capture/capture-corpus.ts';
import type { PageOutcome } from './capture/capture-page.ts';
import { explanationText } from './capture/explanation-text.ts';
import type { Lane } from './capture/lane.ts';
import { captureOptions } from './capture/options.ts';
import { sessionOpeners } from './capture/session-openers.ts';
import { readCorpus } from './corpus/read-corpus.ts';
import { ensureBuild } from './build/ensure-build.ts';
import { requirePrograms } from './setup/ensure-programs.ts';

const options = captureOptions(process.argv.slice(2));
const pages = readCorpus(options.corpus, { sets: options.sets, ids: options.ids });
requirePrograms([options.browser]);
const extension = ensureBuild(options.browser === 'firefox' ? 'firefox' : 'chrome');

function say(outcome: PageOutcome): void {
  if (outcome.kind !== 'saved') console.log(`${outcome.kind} ${outcome.id}: ${outcome.why}`);
  else if (options.explain && outcome.explanation) {
    console.log(`${outcome.id}\n${explanationText(outcome.explanation)}\n`);
  }
}

async function exportLanes(browsers: Lane[]): Promise<void> {
  if (options.exportTo === undefined) return;
  for (const lane of browsers) {
    const { files, said } = await exportArchive(await lane.session(), options.profile);
    writeFiles(files, options.exportTo);
    console.log(`${files.size} files in ${options.exportTo}: ${said.replaceAll(/\s+/g, ' ')}`);
  }
}

// An export is of one archive, so that no two of its posts can share a path.
const { lanes, cleanUp } = sessionOpeners(options, extension, options.exportTo ? 1 : 2);
try {
  const run = await captureCorpus(pages, {
    folder: options.corpus,
    lanes,
    onOutcome: say,
    after: exportLanes,
  });
  const saved = run.outcomes.filter((outcome) => outcome.kind === 'saved');
  const rows = Object.fromEntries(saved.map(({ id, row }) => [id, row]));
  const timings = Object.fromEntries(
    run.outcomes.flatMap((one) => (one.kind === 'failed' ? [] : [[one.id, one.timing]])),
  );
  if (options.results) writeFileSync(options.results, JSON.stringify(rows, null, 1));
  if (options.timings) writeFileSync(options.timings, JSON.stringify(timings, null, 1));
  const count = (kind: PageOutcome['kind']) =>
    run.outcomes.filter((outcome) => outcome.kind === kind).length;
  console.log(
    `${pages.length} pages: ${saved.length} saved, ${count('refused')} refused, ${count('failed')} failed; ` +
      `${run.seconds.toFixed(1)} s, ${(pages.length / run.seconds).toFixed(2)} pages a second`,
  );
} finally {
  cleanUp();
}
