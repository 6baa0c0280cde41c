/*
 * npm test: everything, step by step. A step that fails does not stop the others.
 * The last line is `N passed, N failed, N skipped`; exit 1 if anything failed.
 */
import { countLine, FAILED, sum, type Count } from './test/count.ts';
import { STEPS, type Step } from './test/steps.ts';

function runStep({ name, run }: Step): { name: string; count: Count; seconds: number } {
  console.log(`\n=== ${name}`);
  const start = performance.now();
  let count: Count;
  try {
    count = run();
  } catch (error) {
    console.log(String(error));
    count = FAILED;
  }
  return { name, count, seconds: (performance.now() - start) / 1000 };
}

const results = STEPS.map(runStep);
console.log('\n=== Summary');
for (const { name, count, seconds } of results) {
  console.log(`${name}: ${countLine(count)} (${seconds.toFixed(1)} s)`);
}
const total = sum(results.map(({ count }) => count));
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${countLine(total)}`);
