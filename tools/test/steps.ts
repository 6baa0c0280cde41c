import { spawnSync } from 'node:child_process';
import { build } from '../build/ensure-build.ts';
import { ensurePrograms } from '../setup/ensure-programs.ts';
import { ensureOldJekyll } from '../setup/old-jekyll.ts';
import { FAILED, NOTHING, PASSED, type Count } from './count.ts';
import { lintExtension, ownMarkupWriters } from './lint-extension.ts';
import { runVitest } from './run-vitest.ts';

/** A named part of `npm test`. */
export type Step = { name: string; run: () => Count };

function verdict(complaints: string[]): Count {
  for (const line of complaints) console.log(`  ${line}`);
  return complaints.length === 0 ? PASSED : FAILED;
}

function npmScript(script: string): Count {
  const run = spawnSync('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return run.status === 0 ? PASSED : FAILED;
}

/** In the order in which they run: what is quick and what others stand on comes first. */
export const STEPS: Step[] = [
  {
    name: 'programs: Chromium, Firefox, Hugo, Jekyll, fonts',
    run: () => {
      const missing = ensurePrograms(['chromium', 'firefox', 'fonts', 'hugo', 'jekyll']);
      return missing.length === 0 ? NOTHING : verdict(missing);
    },
  },
  { name: 'format', run: () => npmScript('check:format') },
  { name: 'lint', run: () => npmScript('check:lint') },
  { name: 'types', run: () => npmScript('check:types') },
  { name: 'unit', run: () => runVitest('unit') },
  { name: 'build of dist/chrome', run: () => (build('chrome'), PASSED) },
  { name: 'build of dist/firefox', run: () => (build('firefox'), PASSED) },
  {
    name: 'web-ext lint of dist/chrome',
    run: () => verdict(lintExtension('chrome', 'dist/chrome')),
  },
  {
    name: 'web-ext lint of dist/firefox',
    run: () => verdict(lintExtension('firefox', 'dist/firefox')),
  },
  { name: 'no markup written from text in our sources', run: () => verdict(ownMarkupWriters()) },
  {
    name: 'Jekyll 4, Jekyll 3 and Hugo',
    run: () => {
      const missing = ensureOldJekyll();
      if (missing !== undefined) console.log(`  ${missing}: what needs it is skipped`);
      return runVitest('jekyll');
    },
  },
  { name: 'Chromium', run: () => runVitest('chromium') },
  { name: 'Firefox', run: () => runVitest('firefox') },
];
