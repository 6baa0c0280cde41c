import type { FullPost } from '../core/post';
import type { Settings } from '../core/settings';
import type { ClockReading, FileEntry } from './entry';
import type { ChangeKind, LeftOutReason } from './export-report';
import type { Result } from '../core/result';

/** A post as a profile writes it, before it has a name of its own among the others. */
export type WrittenPost = ClockReading & {
  content: string;
  /** The source's name and slug, for the pages that close an export. */
  source: string;
  slug: string;
  changes: ChangeKind[];
};

/** What the writers of posts are given beside the post. */
export type WriteContext = {
  /** Its zone is that of what has no zone of its own. */
  settings: Settings;
  slugOf(source: string): string;
};

/** Source and slug of the posts of one category, and the newest of their times. */
export type Category = { source: string; slug: string; modified: ClockReading };

/** A way of writing the archive. Profiles know formats; names and order are the exporter's. */
export type Profile = {
  write(post: FullPost, context: WriteContext): Result<WrittenPost, LeftOutReason>;
  /** The files that follow the posts. */
  closing(categories: Iterable<Category>): Iterable<FileEntry>;
};
