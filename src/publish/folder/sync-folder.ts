import { atOnce } from '../../core/at-once';
import type { ExportReport } from '../../export/export-report';
import { FolderStopped, isOfOneFile, toFolderFailure, type FolderFailure } from './folder-failure';
import { isOurs, judgeFile } from './judge-file';
import { writeManifest, type FileRecord } from './manifest';
import type { Folder } from './open-folder';
import {
  bytesOf,
  digestOf,
  goneFiles,
  named,
  staleEntries,
  WIDTH,
  type FolderWatch,
  type OutEntry,
  type PlannedFile,
} from './plan-folder';
import { prepareFolder, type FolderJob, type PostSource, type Prepared } from './prepare-folder';

/** What an export into a folder did. `stopped`: why it did not come to its end. */
export type FolderReport = {
  added: number;
  changed: number;
  /** Of the files that were added or changed, those of posts; others are pages and images. */
  postsWritten: number;
  unchanged: number;
  removed: number;
  conflicts: PlannedFile[];
  /** Files that the browser or the disk refused, each for its own reason. */
  failed: PlannedFile[];
  posts: ExportReport;
  stopped?: FolderFailure | { reason: 'cancelled' };
};

/** Files after which the manifest is written anew, so that little is compared again after a stop. */
const SAVE_EVERY = 2_000;

function remember(prepared: Prepared, entry: OutEntry, record: FileRecord): void {
  const { manifest, stamps } = prepared;
  const { path, modified } = entry;
  manifest.files.set(path, record);
  if (!('of' in entry) || !entry.of) return;
  const { postId, ...of } = entry.of;
  const assets = entry.assets?.map((asset) => asset.path);
  const filed = { ...of, ...(assets && { assets }) };
  manifest.posts.set(postId, { stamp: stamps.get(postId) ?? '', path, ...filed, ...modified });
}

/** Judges a file of the export, and writes it where it may be written. */
async function writeEntry(
  folder: Folder,
  prepared: Prepared,
  entry: OutEntry,
  report: FolderReport,
): Promise<void> {
  const digest = await digestOf(entry);
  const { path } = entry;
  const verdict = await judgeFile(folder, { path, digest }, prepared.manifest.files.get(path));
  if (verdict.is === 'conflict') {
    report.conflicts.push(named(entry));
    return;
  }
  if (verdict.is === 'same') {
    remember(prepared, entry, verdict.record);
    if ('of' in entry) report.unchanged += 1;
    return;
  }
  const { size, modified } = await folder.write(path, await bytesOf(entry));
  remember(prepared, entry, { digest, size, modified });
  report[verdict.is === 'new' ? 'added' : 'changed'] += 1;
  if ('of' in entry && entry.of) report.postsWritten += 1;
}

/** Takes away files of ours that are still as we wrote them; others are conflicts. */
async function removeGone(
  folder: Folder,
  { manifest }: Prepared,
  gone: readonly PlannedFile[],
  report: FolderReport,
): Promise<void> {
  for (const file of gone) {
    await trying(file, report, async () => {
      const record = manifest.files.get(file.path);
      const found = await folder.find(file.path);
      if (found && record && !(await isOurs(found, record))) {
        report.conflicts.push(file);
        return;
      }
      if (found) {
        await folder.remove(file.path);
        report.removed += 1;
      }
      manifest.files.delete(file.path);
    });
  }
}

function forgetPosts({ manifest, report, stamps }: Prepared, archive: readonly string[]): void {
  const known = new Set(archive);
  for (const id of manifest.posts.keys()) if (!known.has(id)) manifest.posts.delete(id);
  for (const { postId, reason } of report.leftOut) {
    const stamp = stamps.get(postId);
    if (stamp !== undefined) manifest.posts.set(postId, { stamp, leftOut: reason });
  }
}

/** What ended the run -> why; bugs go on as they are. */
function reasonOf(error: unknown, signal?: AbortSignal): NonNullable<FolderReport['stopped']> {
  if (signal?.aborted) return { reason: 'cancelled' };
  const failure = toFolderFailure(error);
  if (!failure) throw error;
  return failure;
}

/** Does it, unless this one file refuses: then it is named, and the others go on. */
async function trying(
  file: PlannedFile,
  report: FolderReport,
  act: () => Promise<void>,
): Promise<void> {
  try {
    await act();
  } catch (error) {
    const failure = toFolderFailure(error);
    if (failure) throw new FolderStopped(failure);
    if (!isOfOneFile(error)) throw error;
    report.failed.push(file);
  }
}

function emptyFolderReport({ unchanged, report: posts }: Prepared): FolderReport {
  const none = { added: 0, changed: 0, postsWritten: 0, removed: 0 };
  return { ...none, unchanged, conflicts: [], failed: [], posts };
}

async function writeAll(
  folder: Folder,
  prepared: Prepared,
  entries: AsyncIterable<OutEntry>,
  report: FolderReport,
  onProgress: FolderWatch['onProgress'],
): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  let done = 0;
  await atOnce(entries, WIDTH, async (entry) => {
    seen.add(entry.path);
    await trying(named(entry), report, () => writeEntry(folder, prepared, entry, report));
    if ('of' in entry) done += 1;
    onProgress?.(done, prepared.stale.length);
    if (seen.size % SAVE_EVERY === 0) await writeManifest(folder, prepared.manifest);
  });
  return seen;
}

/**
 * Brings the folder up to date with the archive: writes what is new or changed, leaves alone what a
 * person changed, and takes away what is gone where `removes` says so. Each file is whole or as it
 * was, and what was done is known to the next run, also after a stop.
 * @throws what reading the archive throws.
 */
export async function syncFolder(
  folder: Folder,
  job: FolderJob & { removes: 'gone' | 'nothing' },
  source: PostSource,
  { signal, onProgress }: FolderWatch = {},
): Promise<FolderReport> {
  const prepared = await prepareFolder(folder, job, source, signal);
  const report = emptyFolderReport(prepared);
  try {
    const entries = staleEntries(prepared, job, source, signal);
    const seen = await writeAll(folder, prepared, entries, report, onProgress);
    if (job.removes === 'gone') {
      await removeGone(folder, prepared, goneFiles(prepared, seen), report);
    }
    forgetPosts(prepared, job.archive);
  } catch (error) {
    report.stopped = reasonOf(error, signal);
  }
  const isAsBefore = prepared.stale.length + report.added + report.changed + report.removed === 0;
  if (isAsBefore) return report;
  try {
    await writeManifest(folder, prepared.manifest);
  } catch (error) {
    report.stopped ??= reasonOf(error);
  }
  return report;
}
