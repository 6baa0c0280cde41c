import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { FAILED, NOTHING, sum, type Count } from './count.ts';

const reportSchema = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(v.object({ status: v.string(), fullName: v.string() })),
    }),
  ),
});
type Report = v.InferOutput<typeof reportSchema>;

function countOf(report: Report): Count {
  const files = report.testResults.map(({ status, assertionResults }): Count => {
    const of = (wanted: string) => assertionResults.filter((one) => one.status === wanted).length;
    const failed = of('failed');
    const passed = of('passed');
    // A file that could not even be loaded has no tests of its own to fail.
    const broken = status === 'failed' && failed === 0 ? 1 : 0;
    return { passed, failed: failed + broken, skipped: assertionResults.length - passed - failed };
  });
  return sum(files);
}

/**
 * One project of vitest.config.ts -> its counts. Its own output goes to the terminal; a run that
 * leaves no report counts as one failure.
 */
export function runVitest(project: string): Count {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-report-'));
  const file = join(folder, 'report.json');
  const args = ['--project', project, '--reporter=default', '--reporter=json'];
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const run = spawnSync(
    process.execPath,
    [vitest, 'run', ...args, `--outputFile.json=${file}`, '--passWithNoTests'],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  try {
    const report = v.parse(reportSchema, JSON.parse(readFileSync(file, 'utf8')));
    const count = countOf(report);
    return run.status === 0 || count.failed > 0 ? count : sum([count, FAILED]);
  } catch (error) {
    console.log(`vitest left no report: ${String(error)}`);
    return run.status === 0 ? NOTHING : FAILED;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
