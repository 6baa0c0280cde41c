import { message } from '../../src/platform/i18n.ts';
import { checkedSource } from './archive-files.ts';
import { checkArchive } from './check-archive.ts';
import { flawLine } from './flaw.ts';
import { Refused } from './refused.ts';
import { repairArchive, repairs } from './repair.ts';
import type { CliReport } from './report.ts';

/**
 * What is wrong in the archive of a folder, a zip or a backup; with `repair` what can be mended of a
 * folder is, without `dryRun`.
 */
export async function runCheck(
  root: string,
  { repair, dryRun }: { repair: boolean; dryRun: boolean },
): Promise<CliReport> {
  const source = await checkedSource(root);
  if (repair && !source.isFolder) throw new Refused(message('cliRepairFolder'));
  const archive = await checkArchive(source.files);
  const found = [...source.faults, ...archive.flaws.map(flawLine)];
  if (archive.posts.length === 0 && found.length === 0) {
    throw new Refused(message('cliNoPosts', root));
  }
  const said = [message('cliChecked', archive.posts.length, found.length)];
  const counts = { posts: archive.posts.length, flaws: found.length };
  if (!repair) return { said, faults: found, counts };
  if (dryRun) {
    const paths: string[] = [];
    for await (const { path } of repairs(archive)) paths.push(path);
    const would = paths.map((path) => message('cliWouldRepair', path));
    return {
      said: [...said, ...would],
      faults: found,
      counts: { ...counts, repairs: paths.length },
    };
  }
  const paths = await repairArchive(root, archive);
  const left = (await checkArchive((await checkedSource(root)).files)).flaws;
  return {
    said: [...said, message('cliRepaired', paths.length, left.length)],
    faults: left.map(flawLine),
    counts: { ...counts, repairs: paths.length, left: left.length },
  };
}
