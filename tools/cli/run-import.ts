import { stat } from 'node:fs/promises';
import { backUp } from '../../src/backup/back-up.ts';
import { parseSettings } from '../../src/core/settings.ts';
import { message } from '../../src/platform/i18n.ts';
import { chosenFiles } from './chosen-files.ts';
import { diskCode } from './node-folder.ts';
import { Refused } from './refused.ts';
import { outcomesReport, type CliReport } from './report.ts';
import { takeIn } from './take-in.ts';
import { writeStream } from './write-stream.ts';

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (diskCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Files and folders -> a backup, which the extension restores; what became of each file. */
export async function runImport(
  from: string[],
  { to, zone = 'browser' }: { to: string; zone?: string | undefined },
): Promise<CliReport> {
  if (await exists(to)) throw new Refused(message('cliExists', to));
  const outcomes = await takeIn(await chosenFiles(from), { name: from.join(', '), zone });
  const watch = { signal: new AbortController().signal, onProgress: () => undefined };
  const backup = await backUp(parseSettings({ zone }), Date.now(), watch);
  await writeStream(to, backup.bytes);
  const report = outcomesReport(outcomes);
  return { ...report, said: [...report.said, message('cliWritten', to)] };
}
