import type { FullPost } from '../core/post';
import type { ProfileAssets } from '../core/profile-data';
import type { Result } from '../core/result';
import type { Settings } from '../core/settings';
import type { ClockReading, FileEntry } from './entry';
import type { ChangeKind } from './export-report';
import type { Fault } from './template/fault';

/** A post as a profile writes it, before it has a name of its own among the others. */
export type WrittenPost = ClockReading & {
  content: string;
  /** Where it should stand; absent: where Jekyll looks for it. */
  path?: string;
  /** The source's name and slug, and the tags, for the pages that close an export. */
  source: string;
  slug: string;
  tags?: string[];
  changes: ChangeKind[];
};

/** What the writers of posts are given beside the post. */
export type WriteContext = {
  /** Its zone is that of what has no zone of its own. */
  settings: Settings;
  slugOf(source: string): string;
};

/** Source and slug of the posts of one category, and the newest of their times. */
export type Category = { source: string; slug: string; modified: ClockReading; posts: number };

/** A tag of posts of the export. */
export type TagGroup = { tag: string; modified: ClockReading; posts: number };

/** What the pages that close an export are made of. */
export type Groups = {
  sources: Iterable<Category>;
  tags: Iterable<TagGroup>;
  settings: Settings;
};

/** Why a profile does not write a post: it lacks something, or the profile itself is wrong. */
export type Unwritten = 'no-headline' | 'no-time' | Fault;

/** A way of writing the archive. Profiles know formats; names and order are the exporter's. */
export type Profile = {
  /** Another text whenever the profile writes something else. */
  stamp: string;
  /** For whom addresses of images are written; absent: images stay where they are. */
  assets?: ProfileAssets;
  /** Present: the posts go one after the other into files of this name. */
  gathersIn?: string;
  write(post: FullPost, context: WriteContext): Result<WrittenPost, Unwritten>;
  /** The files that follow the posts. */
  closing(groups: Groups): Iterable<Result<FileEntry, Fault>>;
};
