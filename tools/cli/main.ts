import './surroundings.ts';
import { message } from '../../src/platform/i18n.ts';
import { openSource } from './open-source.ts';
import { cliOptions, type CliOptions } from './options.ts';
import { damageLine, outcomesReport, type CliReport } from './report.ts';
import { runCheck } from './run-check.ts';
import { runExport } from './run-export.ts';
import { runImport } from './run-import.ts';
import { whyStopped } from './why-stopped.ts';

/*
 * The command line: what the extension takes in, writes out and knows of Jekyll archives, without a
 * browser (docs/cli.md). Exit 0: all is well; 1: something was left out, or is wrong; 2: nothing was done.
 */

async function exportFrom(options: CliOptions, to: string): Promise<CliReport> {
  const source = await openSource(options);
  const { profile } = options;
  const report = await runExport(source, { to, profile }).finally(source.close);
  const read = source.outcomes.length > 0 ? outcomesReport(source.outcomes).faults : [];
  return { ...report, faults: [...source.damage.map(damageLine), ...read, ...report.faults] };
}

async function run(options: CliOptions): Promise<CliReport> {
  const { command, from, to = '' } = options;
  if (command === 'export') return exportFrom(options, to);
  if (command === 'import') return runImport(from, { to, zone: options.zone });
  const [root = ''] = from;
  return runCheck(root, options);
}

function tell({ said, faults, counts }: CliReport, isJson: boolean): void {
  if (isJson) {
    console.log(JSON.stringify({ counts, faults }, null, 1));
    return;
  }
  for (const line of faults) console.log(line);
  for (const line of said) console.log(line);
}

function optionsOf(args: string[]): CliOptions | undefined {
  try {
    return cliOptions(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

const options = optionsOf(process.argv.slice(2));
if (!options) {
  console.error(message('cliUsage'));
  process.exitCode = 2;
} else {
  try {
    const report = await run(options);
    tell(report, options.json);
    process.exitCode = report.faults.length > 0 ? 1 : 0;
  } catch (error) {
    console.error(whyStopped(error));
    process.exitCode = 2;
  }
}
