import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LastBackup } from '../core/backup-due';
import type { StoreFailure } from '../core/failure';
import type { FullPost, Post } from '../core/post';
import type { ProfileData } from '../core/profile-data';
import type { PostChange } from '../core/post-change';
import type { ReadingPlace } from '../core/reading-place';
import type { ImageFacts, ImageMissing } from '../core/kept-image';
import type { Settings } from '../core/settings';
import type { FolderFailure } from '../publish/folder/folder-failure';
import type { SearchCalls } from '../search/engine/contract';

export type { Hit } from '../search/show/show-hit';

/*
 * The reader's side of the archive, as components ask for it. The real one (live-reads.ts) comes
 * with the database in a bundle of its own, which the popup loads after its card is painted.
 */

/** A place in the list: after the post that was captured then, under that id. */
export type Place = { capturedAt: number; id: string };

/** A source of the archive and how many posts credit it. */
export type SourceCount = { name: string; posts: number };

/** A change to posts: what, when (ms since 1970 UTC), and how far it is. */
export type LatestChange = {
  id: number;
  at: number;
  change: PostChange;
  postIds: readonly string[];
  done: number;
  state: 'running' | 'done' | 'undoing';
};

/** A part of the archive, its rows and some how many bytes they take. */
export type StoragePart = {
  part: 'posts' | 'revisions' | 'index' | 'bin' | 'originals' | 'images';
  rows: number;
  bytes: number;
};

/** A picture of an article as it can be shown without its site. */
export type KeptPicture = ImageFacts & { url: string; sha: string; blob: Blob };

/** `waits`: whether they are still to be fetched. */
export type PicturesOf = {
  kept: KeptPicture[];
  missing: ({ url: string } & ImageMissing)[];
  waits: boolean;
};

export type StorageUse = { bytes: number; quota: number; persisted: boolean };

/** Each rejects with an error that `failureOf` can name. */
export type Reads = {
  listPosts(page: { before?: Place; limit: number }): Promise<Post[]>;
  countPosts(): Promise<number>;
  countCapturedBetween(from: number, to: number): Promise<number>;
  listForReview(limit: number): Promise<Post[]>;
  countForReview(): Promise<number>;
  countSources(): Promise<SourceCount[]>;
  getPost(id: string): Promise<Post | undefined>;
  getFullPost(id: string): Promise<FullPost | undefined>;
  /** Where a post was left; undefined for its beginning. */
  readingPlaceOf(id: string): Promise<ReadingPlace | undefined>;
  /** The pictures of an article: those that are kept, and why others are not. */
  picturesOf(id: string): Promise<PicturesOf>;
  /** Of how many articles the pictures are still to be fetched. */
  countWaitingForImages(): Promise<number>;
  /** Of each article that has pictures what tells them from others. */
  imageStamps(): Promise<ReadonlyMap<string, string>>;
  postIds(): Promise<string[]>;
  eachPost(ids: Iterable<string>, signal?: AbortSignal): AsyncIterable<Post>;
  eachFullPost(ids: Iterable<string> | 'all', signal?: AbortSignal): AsyncIterable<FullPost>;
  /** Lists and searches of the whole archive, answered by a worker of the page. */
  search: SearchCalls;
  /** The latest change to posts that can be taken back, or is under way. */
  latestChange(): Promise<LatestChange | undefined>;
  /** Another text whenever posts or the index have changed: to be watched. */
  archiveStamp(): Promise<string>;
  /**
   * Brings the index up to date in a worker of its own, unless one is at it; resolves at its end.
   * Rejects with what the database threw.
   */
  bringIndexUpToDate(forms: Settings['hanForms']): Promise<void>;
  /** Gives the index up; searches read the posts themselves until it is made anew. */
  rebuildIndex(forms: Settings['hanForms']): Promise<void>;
  storageUse(): Promise<StorageUse>;
  /** What takes the room; of large parts an estimate. */
  storageParts(): Promise<StoragePart[]>;
  keepStorage(): Promise<boolean>;
  /** Asks now and after every change of what was read; the answer stops it. */
  watch<Value>(query: () => Promise<Value>, to: Follower<Value>): () => void;
  failureOf(error: unknown): StoreFailure;
  /** The folder that exports are kept in step with. */
  folderTarget(): Promise<FolderTarget | undefined>;
  keepFolderTarget(target: FolderTarget): Promise<void>;
  /** What exports with a profile have written: the stamp of each post, and when the latest was. */
  exportedBefore(profile: string): Promise<Exported | undefined>;
  noteExported(profile: string, exported: Exported): Promise<void>;
  /** The reader's own export profiles, by name. */
  ownProfiles(): Promise<ProfileData[]>;
  keepProfile(profile: ProfileData): Promise<void>;
  removeProfile(id: string): Promise<void>;
  /** Where backups go, and the latest of them. */
  backupTarget(): Promise<BackupTarget | undefined>;
  /** A `handle` of null ends the daily ones. */
  keepBackupTarget(
    patch: Partial<Omit<BackupTarget, 'handle'>> & { handle?: FileSystemDirectoryHandle | null },
  ): Promise<void>;
};

/** `stamps`: post id -> what tells whether it has changed since. */
export type Exported = { at: number; stamps: ReadonlyMap<string, string> };

/** `unfinished`: an export into it has begun and was not brought to its end. */
export type FolderTarget = { handle: FileSystemDirectoryHandle; unfinished?: true };

/** Where daily backups go, how many are kept, the latest backup, and why the latest daily one failed. */
export type BackupTarget = {
  handle?: FileSystemDirectoryHandle;
  keep: number;
  last?: LastBackup;
  failed?: FolderFailure;
};

export type Follower<Value> = {
  next: (value: Value) => void;
  failed: (failure: StoreFailure) => void;
};

export const ReadsContext = createContext<Reads | undefined>(undefined);

/** The archive's reads. @throws when a component is rendered outside of a provider. */
export function useReads(): Reads {
  const reads = useContext(ReadsContext);
  if (!reads) throw new Error('rendered without reads');
  return reads;
}
