import { atOnce } from '../../core/at-once';
import { digestOfBytes } from '../../core/digest';
import { exportEntries } from '../../export/export-entries';
import type { FileEntry } from '../../export/entry';
import type { LeftOut } from '../../export/export-report';
import { judgeFile } from './judge-file';
import type { Folder } from './open-folder';
import { prepareFolder, type FolderJob, type PostSource, type Prepared } from './prepare-folder';

/** Files that are looked at or written at once. */
export const WIDTH = 8;

/** A file of the plan, with its post where it is of one. */
export type PlannedFile = { path: string; postId?: string };

/** What an export into the folder would do. */
export type FolderPlan = {
  added: PlannedFile[];
  changed: PlannedFile[];
  /** Files that a person made or changed: they stay as they are. */
  conflicts: PlannedFile[];
  /** Files of ours that nothing in the archive asks for any more. */
  gone: PlannedFile[];
  leftOut: LeftOut[];
  /** Posts whose file is as it should be. */
  unchanged: number;
};

export type FolderWatch = {
  signal?: AbortSignal;
  /** Posts looked at, of how many. */
  onProgress?: (done: number, total: number) => void;
};

/** An entry -> how plan and report name it. */
export function named({ path, of }: FileEntry): PlannedFile {
  return of ? { path, postId: of.postId } : { path };
}

/** The files of the posts that are to be written, and of the pages that close the export. */
export function staleEntries(
  { stale, before, report }: Prepared,
  { profile, settings }: FolderJob,
  source: PostSource,
  signal?: AbortSignal,
): AsyncGenerator<FileEntry> {
  const posts = source.eachFullPost(stale, signal);
  const stop = signal ? { signal } : {};
  return exportEntries(posts, { profile, settings, report, before, ...stop });
}

/** Files of the manifest that neither stand for a post of the archive nor were `seen` in this export. */
export function goneFiles(
  { manifest, before }: Prepared,
  seen: ReadonlySet<string>,
): PlannedFile[] {
  const kept = new Set(before.map(({ path }) => path));
  return [...manifest.files.keys()]
    .filter((path) => !kept.has(path) && !seen.has(path))
    .map((path) => ({ path }));
}

/**
 * Goes through an export into the folder without writing anything.
 * @throws the signal's reason, and what reading the posts or the folder throws.
 */
export async function planFolder(
  folder: Folder,
  job: FolderJob,
  source: PostSource,
  { signal, onProgress }: FolderWatch = {},
): Promise<FolderPlan> {
  const prepared = await prepareFolder(folder, job, source, signal);
  const { manifest, stale, report, unchanged } = prepared;
  const seen = new Set<string>();
  const plan: FolderPlan = {
    added: [],
    changed: [],
    conflicts: [],
    gone: [],
    leftOut: report.leftOut,
    unchanged,
  };
  const lists = { new: plan.added, changed: plan.changed, conflict: plan.conflicts };
  await atOnce(staleEntries(prepared, job, source, signal), WIDTH, async (entry) => {
    seen.add(entry.path);
    const digest = await digestOfBytes(new TextEncoder().encode(entry.content));
    const file = { path: entry.path, digest };
    const verdict = await judgeFile(folder, file, manifest.files.get(entry.path));
    if (verdict.is !== 'same') lists[verdict.is].push(named(entry));
    else if (entry.of) plan.unchanged += 1;
    onProgress?.(seen.size, stale.length);
  });
  plan.gone = goneFiles(prepared, seen);
  return plan;
}
