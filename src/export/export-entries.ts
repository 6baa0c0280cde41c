import type { FullPost } from '../core/post';
import type { ProfileId, Settings } from '../core/settings';
import type { FileEntry, WrittenBefore } from './entry';
import type { ExportReport } from './export-report';
import { openPathBook, type PathBook } from './path-book';
import type { Category, Profile, WrittenPost } from './profile';
import { profileOf } from './profiles';
import { openSlugBook } from './slug/slug-book';

/** What an export is made of, beside the posts. */
export type ExportOptions = {
  profile: ProfileId;
  settings: Settings;
  /** `emptyReport()`; it fills as the entries are drawn, and is whole when the last one was. */
  report: ExportReport;
  signal?: AbortSignal;
  /** Posts that are in place already: their names are taken, their sources have pages. */
  before?: Iterable<WrittenBefore>;
};

type Filed = Pick<WrittenPost, 'source' | 'slug' | 'day' | 'time'>;

function addCategory(categories: Map<string, Category>, written: Filed): void {
  const { source, slug, day, time } = written;
  const known = categories.get(slug)?.modified;
  const isNewer = !known || `${day}${time}` > `${known.day}${known.time}`;
  categories.set(slug, { source, slug, modified: isNewer ? { day, time } : known });
}

function leaveOut(post: FullPost, reason: ExportReport['leftOut'][number]['reason']) {
  const { id: postId, headline } = post;
  return headline === undefined ? { postId, reason } : { postId, headline, reason };
}

function entryOf(post: FullPost, written: WrittenPost, paths: PathBook, report: ExportReport) {
  const { day, time, content, changes, source, slug } = written;
  const { path, isRenamed } = paths.pathOf(post, day);
  for (const change of changes) report.changes.push({ postId: post.id, change });
  if (isRenamed) report.changes.push({ postId: post.id, change: 'renamed' });
  report.exported += 1;
  return { path, content, modified: { day, time }, of: { postId: post.id, source, slug } };
}

/**
 * Posts -> the files of an export, one after the other, as fast as they are drawn: first a file for
 * each post, in their order, then what closes the profile (category pages). Holds no bodies, only
 * the names it gave. Needs a `DOMParser`, so it runs in a page.
 * @throws the signal's reason once it is aborted, and what reading the posts throws.
 */
export async function* exportEntries(
  posts: AsyncIterable<FullPost>,
  { profile, settings, report, signal, before = [] }: ExportOptions,
): AsyncGenerator<FileEntry> {
  const writer: Profile = profileOf(profile);
  const slugs = openSlugBook(settings);
  const context = { settings, slugOf: slugs.slugOf };
  const paths = openPathBook();
  const categories = new Map<string, Category>();
  for (const written of before) {
    paths.keep(written.path);
    addCategory(categories, written);
  }
  for await (const post of posts) {
    signal?.throwIfAborted();
    const written = writer.write(post, context);
    if (!written.ok) {
      report.leftOut.push(leaveOut(post, written.failure));
      continue;
    }
    addCategory(categories, written.value);
    yield entryOf(post, written.value, paths, report);
  }
  yield* writer.closing(categories.values());
  report.slugsInUse = slugs.inUse();
}
