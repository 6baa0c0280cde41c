import type { FullPost } from '../core/post';
import type { Settings } from '../core/settings';
import { bare, dress, type Dressed, type ImageSource } from './assets';
import type { FileEntry, WrittenBefore } from './entry';
import type { ExportReport, LeftOut } from './export-report';
import { gatherLines } from './gather-lines';
import { openGroups } from './open-groups';
import { openPathBook, type PathBook } from './path-book';
import type { Profile, Unwritten, WrittenPost } from './profile';
import { profileOf, type CodeProfileId } from './profiles';
import { openSlugBook } from './slug/slug-book';

/** What an export is made of, beside the posts. */
export type ExportOptions = {
  profile: CodeProfileId | Profile;
  settings: Settings;
  /** `emptyReport()`; it fills as the entries are drawn, and is whole when the last one was. */
  report: ExportReport;
  /** Where images are had, where they are to leave with the posts. */
  images?: ImageSource;
  signal?: AbortSignal;
  /** Posts that are in place already: their names are taken, their sources have pages. */
  before?: Iterable<WrittenBefore>;
};

/** How a report names a post. */
function named({ id: postId, headline }: FullPost): { postId: string; headline?: string } {
  return headline === undefined ? { postId } : { postId, headline };
}

/** How a report names a post that was not written. */
export function leftOut(post: FullPost, why: Unwritten): LeftOut {
  if (typeof why === 'string') return { ...named(post), reason: why };
  return { ...named(post), reason: 'profile-fault', fault: why };
}

/** A post with the images that leave with it; what does not is told. */
async function dressed(
  post: FullPost,
  { images, report }: ExportOptions,
  { assets }: Profile,
): Promise<Dressed> {
  if (!images || !assets) return bare(post, assets);
  const found = await dress(post, images, assets);
  if (found.missing > 0) report.images.missing.push({ ...named(post), count: found.missing });
  return found;
}

/** Counts the images that have not left with a post before. */
function countAssets({ assets = [] }: FileEntry, given: Set<string>, report: ExportReport): void {
  for (const { path, blob } of assets) {
    if (given.has(path)) continue;
    given.add(path);
    report.images.files += 1;
    report.images.bytes += blob.size;
  }
}

function entryOf(
  { post, files, place }: Dressed,
  written: WrittenPost,
  paths: PathBook,
  report: ExportReport,
): FileEntry {
  const { day, time, content, source, slug, tags } = written;
  const { path, isRenamed } =
    written.path === undefined ? paths.pathOf(post, day) : paths.pathNear(written.path, post);
  if (isRenamed) report.changes.push({ postId: post.id, change: 'renamed' });
  const of = { postId: post.id, source, slug, ...(tags ? { tags } : {}) };
  const entry = { path, content: place(content, path), modified: { day, time }, of };
  return files.length > 0 ? { ...entry, assets: files } : entry;
}

/**
 * Posts -> the files of an export, one after the other, as fast as they are drawn: first a file for
 * each post, in their order (or files of many lines, where the profile gathers them), then what
 * closes the profile (category pages). Holds no bodies but those lines, only the names it gave.
 * Needs a `DOMParser`, so it runs in a page.
 * @throws the signal's reason once it is aborted, and what reading the posts throws.
 */
export async function* exportEntries(
  posts: AsyncIterable<FullPost>,
  options: ExportOptions,
): AsyncGenerator<FileEntry> {
  const { profile, settings, report, signal, before = [] } = options;
  const given = new Set<string>();
  const writer = profileOf(profile);
  const slugs = openSlugBook(settings);
  const context = { settings, slugOf: slugs.slugOf };
  const paths = openPathBook();
  const groups = openGroups();
  const lines = writer.gathersIn === undefined ? undefined : gatherLines(writer.gathersIn);
  for (const written of before) {
    paths.keep(written.path);
    groups.add(written);
  }
  for await (const post of posts) {
    signal?.throwIfAborted();
    const out = await dressed(post, options, writer);
    const written = writer.write(out.post, context);
    if (!written.ok) {
      report.leftOut.push(leftOut(post, written.failure));
      continue;
    }
    groups.add(written.value);
    report.exported += 1;
    for (const change of written.value.changes) report.changes.push({ postId: post.id, change });
    const { content, day, time } = written.value;
    const full = lines
      ? lines.add(content, { day, time })
      : entryOf(out, written.value, paths, report);
    if (!full) continue;
    countAssets(full, given, report);
    yield full;
  }
  const rest = lines?.end();
  if (rest) yield rest;
  const known = { sources: groups.sources(), tags: groups.tags(), settings };
  for (const page of writer.closing(known)) {
    if (!page.ok) report.pageFaults.push(page.failure);
    else yield { ...page.value, path: paths.pathNear(page.value.path, pageName(page.value)).path };
  }
  report.slugsInUse = slugs.inUse();
}

/** Pages whose paths clash are told apart by what they say. */
function pageName({ content }: FileEntry): { id: string; identity: string } {
  return { id: content, identity: content };
}
