import { atOnce } from '../../core/at-once';
import { digestOfBytes } from '../../core/digest';
import { exportEntries } from '../../export/export-entries';
import type { AssetEntry, FileEntry } from '../../export/entry';
import { withAssets } from '../../export/with-assets';
import type { LeftOut } from '../../export/export-report';
import { judgeFile } from './judge-file';
import type { FoundSite } from './find-site';
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
  /** What there was of a site, where one was asked for; a foreign one stays as it is. */
  site?: FoundSite;
};

export type FolderWatch = {
  signal?: AbortSignal;
  /** Posts looked at, of how many. */
  onProgress?: (done: number, total: number) => void;
};

/** A file of the export: a text or an image. */
export type OutEntry = FileEntry | AssetEntry;

/** The bytes of a file; those of an image are read only here. */
export async function bytesOf(entry: OutEntry): Promise<Uint8Array<ArrayBuffer>> {
  if ('blob' in entry) return new Uint8Array(await entry.blob.arrayBuffer());
  return new TextEncoder().encode(entry.content);
}

/** The SHA-256 of a file's bytes. */
export async function digestOf(entry: OutEntry): Promise<string> {
  return 'blob' in entry ? entry.digest : digestOfBytes(await bytesOf(entry));
}

/** An entry -> how plan and report name it. */
export function named(entry: OutEntry): PlannedFile {
  const { path } = entry;
  return 'of' in entry && entry.of ? { path, postId: entry.of.postId } : { path };
}

/** With a site the files that make one; its code is read only then. */
async function* inSite(
  entries: AsyncIterable<FileEntry>,
  { site, before }: Prepared,
): AsyncGenerator<FileEntry> {
  if (!site) return yield* entries;
  const { withSite } = await import('../../export/site/with-site');
  yield* withSite(entries, site, before);
}

/** The files of the posts that are to be written, of the pages that close the export, and of the site. */
export function staleEntries(
  prepared: Prepared,
  { profile, settings, images }: FolderJob,
  source: PostSource,
  signal?: AbortSignal,
): AsyncGenerator<OutEntry> {
  const { stale, before, report } = prepared;
  const posts = source.eachFullPost(stale, signal);
  const more = { ...(signal && { signal }), ...(images && { images }) };
  const entries = exportEntries(posts, { profile, settings, report, before, ...more });
  return withAssets(inSite(entries, prepared));
}

/** Files of the manifest that neither stand for a post of the archive nor were `seen` in this export. */
export function goneFiles(
  { manifest, before }: Prepared,
  seen: ReadonlySet<string>,
): PlannedFile[] {
  const kept = new Set(before.flatMap(({ path, assets = [] }) => [path, ...assets]));
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
  const { manifest, stale, report, unchanged, foundSite } = prepared;
  const seen = new Set<string>();
  let done = 0;
  const plan: FolderPlan = {
    added: [],
    changed: [],
    conflicts: [],
    gone: [],
    leftOut: report.leftOut,
    unchanged,
    ...(foundSite && { site: foundSite }),
  };
  const lists = { new: plan.added, changed: plan.changed, conflict: plan.conflicts };
  await atOnce(staleEntries(prepared, job, source, signal), WIDTH, async (entry) => {
    seen.add(entry.path);
    const file = { path: entry.path, digest: await digestOf(entry) };
    const verdict = await judgeFile(folder, file, manifest.files.get(entry.path));
    if (verdict.is !== 'same') lists[verdict.is].push(named(entry));
    else if ('of' in entry) plan.unchanged += 1;
    if ('of' in entry) done += 1;
    onProgress?.(done, stale.length);
  });
  plan.gone = goneFiles(prepared, seen);
  return plan;
}
