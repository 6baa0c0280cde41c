import { readFile } from 'node:fs/promises';
import type { ProfileData } from '../../src/core/profile-data.ts';
import { exportEntries } from '../../src/export/export-entries.ts';
import { emptyReport, type ExportReport } from '../../src/export/export-report.ts';
import { BUILT_IN } from '../../src/export/built-in/built-in-profiles.ts';
import { openProfile } from '../../src/export/open-profile.ts';
import type { Profile } from '../../src/export/profile.ts';
import { readProfileFile } from '../../src/export/profile-file.ts';
import type { CodeProfileId } from '../../src/export/profiles.ts';
import { withAssets } from '../../src/export/with-assets.ts';
import { zipEntries } from '../../src/export/zip-entries.ts';
import { syncFolder } from '../../src/publish/folder/sync-folder.ts';
import { faultLine } from '../../src/ui/export/fault-words.ts';
import { explainExport, explainProfileFile, lineOf } from '../../src/ui/explain.ts';
import { articleCount, formatBytes, formatNumber } from '../../src/ui/locale.ts';
import { message } from '../../src/platform/i18n.ts';
import { nodeFolder } from './node-folder.ts';
import type { CliSource } from './open-source.ts';
import { Refused } from './refused.ts';
import { leftOutLine, type CliReport } from './report.ts';
import { writeStream } from './write-stream.ts';

async function ownProfile(path: string): Promise<ProfileData> {
  const read = readProfileFile(await readFile(path, 'utf8'), 'own');
  if (read.ok) return read.value;
  const { failure } = read;
  const place = failure.reason === 'profile-not-yaml' ? `:${failure.line}:${failure.column}` : '';
  throw new Refused(`${path}${place}: ${lineOf(explainProfileFile(failure))}`);
}

/** By its word or its name, of the backup and of ours; else a file of a profile. */
async function profileOf(said: string, own: ProfileData[]): Promise<CodeProfileId | Profile> {
  const known = [...own, ...BUILT_IN].find(({ id, name }) => id === said || name === said);
  const opened = await openProfile(known ?? (await ownProfile(said)));
  if (opened.ok) return opened.value;
  throw new Refused(`${said}: ${opened.failure.map(faultLine).join('; ')}`);
}

/** What is to be said of images: how many left, and of how many posts some stay links. */
function imageLines({ files, bytes, missing }: ExportReport['images']): string[] {
  const left = message('exportedImages', formatNumber(files), formatBytes(bytes));
  const links = message('missingImages', articleCount(missing.length));
  return [...(files > 0 ? [left] : []), ...(missing.length > 0 ? [links] : [])];
}

function reportOf(exported: number, { leftOut, images }: ExportReport, more: string[]): CliReport {
  return {
    said: [message('cliExported', exported), ...more, ...imageLines(images)],
    faults: leftOut.map(leftOutLine),
    counts: { exported, leftOut: leftOut.length, images: images.files },
  };
}

async function intoZip(to: string, source: CliSource, profile: CodeProfileId | Profile) {
  const report = emptyReport();
  const posts = source.posts.eachFullPost(source.ids);
  const { settings, images } = source;
  const options = { profile, settings, report, ...(images && { images }) };
  await writeStream(to, zipEntries(withAssets(exportEntries(posts, options))));
  const faults = report.pageFaults.map(faultLine);
  const told = reportOf(report.exported, report, [message('cliWritten', to)]);
  return { ...told, faults: [...told.faults, ...faults] };
}

async function intoFolder(to: string, source: CliSource, profile: CodeProfileId | Profile) {
  const { ids, settings, posts, images } = source;
  const about = { profile, settings, images, removes: 'nothing' as const };
  const job = { chosen: ids, archive: ids, ...about };
  const done = await syncFolder(nodeFolder(to), job, posts);
  const { added, changed, unchanged, conflicts, failed } = done;
  const lines = [message('cliFolder', to, added, changed, unchanged)];
  const told = reportOf(done.postsWritten, done.posts, lines);
  const stopped =
    done.stopped && done.stopped.reason !== 'cancelled'
      ? [`${to}: ${lineOf(explainExport(done.stopped))}`]
      : [];
  const faults = [
    ...told.faults,
    ...conflicts.map(({ path }) => `${path}: ${message('cliConflict')}`),
    ...failed.map(({ path }) => `${path}: ${message('cliNotWritten')}`),
    ...done.posts.pageFaults.map(faultLine),
    ...stopped,
  ];
  return { ...told, faults, counts: { ...told.counts, added, changed, unchanged } };
}

/** Writes the posts as the profile says, into a zip or a folder that is kept in step. */
export async function runExport(
  source: CliSource,
  { to, profile: said }: { to: string; profile: string },
): Promise<CliReport> {
  const profile = await profileOf(said, source.profiles);
  const write = /\.zip$/i.test(to) ? intoZip : intoFolder;
  return write(to, source, profile);
}
