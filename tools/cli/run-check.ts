import { message } from '../../src/platform/i18n.ts';
import { checkArchive } from './check-archive.ts';
import { flawLine } from './flaw.ts';
import { Refused } from './refused.ts';
import { repairArchive, repairs } from './repair.ts';
import type { CliReport } from './report.ts';

/** What is wrong in the archive of a folder; with `repair` what can be mended is, without `dryRun`. */
export async function runCheck(
  root: string,
  { repair, dryRun }: { repair: boolean; dryRun: boolean },
): Promise<CliReport> {
  const archive = await checkArchive(root);
  if (archive.posts.length === 0) throw new Refused(message('cliNoPosts', root));
  const said = [message('cliChecked', archive.posts.length, archive.flaws.length)];
  const counts = { posts: archive.posts.length, flaws: archive.flaws.length };
  if (!repair) return { said, faults: archive.flaws.map(flawLine), counts };
  if (dryRun) {
    const paths: string[] = [];
    for await (const { path } of repairs(archive)) paths.push(path);
    const would = paths.map((path) => message('cliWouldRepair', path));
    const faults = archive.flaws.map(flawLine);
    return { said: [...said, ...would], faults, counts: { ...counts, repairs: paths.length } };
  }
  const paths = await repairArchive(root, archive);
  const left = (await checkArchive(root)).flaws;
  return {
    said: [...said, message('cliRepaired', paths.length, left.length)],
    faults: left.map(flawLine),
    counts: { ...counts, repairs: paths.length, left: left.length },
  };
}
