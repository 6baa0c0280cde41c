import { Dexie, type Table } from 'dexie';
import type { ExportedBefore } from './exported-before';
import type { BackupTarget, FolderTarget } from './export-targets';
import type { Original, Post, PostBody, Revision } from '../core/post';
import type { ProfileData } from '../core/profile-data';
import type { ImageRow, PostImages } from './image-rows';
import type { AddressToCapture, ImportOutcome, ImportRun } from './import-rows';
import type { ChangeRow, ColumnsRow, IndexState, SegmentRow } from './index-rows';
import { recordChanges } from './record-changes';
import type { ReadingPlaceRow } from './reading-places';
import type { UndoBatch, UndoRow } from './undo-rows';

/** A deleted post, whole, until the bin is swept: `deletedAt` in ms since 1970 UTC. */
export type BinnedPost = {
  id: string;
  deletedAt: number;
  post: Post;
  body: PostBody;
  revisions: Revision[];
};

export const ARCHIVE_NAME = 'jianbao';

/**
 * The version of the schema below. To change the schema: raise this by one, leave `version(1)` as it
 * is, and add `this.version(2).stores({ what changed }).upgrade(…)` under it; Dexie runs in order
 * what an older archive lacks. An upgrade works through its rows in batches (100,000 posts).
 */
export const ARCHIVE_VERSION = 4;

/**
 * The database. Facts, bodies and earlier texts lie apart, so that lists read only facts.
 * Indexes of posts: `&identity` makes two saves of one story one post; `[capturedAt+id]` is the
 * order of every list, and the key by which it pages; the rest are for filters.
 */
export class Archive extends Dexie {
  readonly posts: Table<Post, string>;
  readonly bodies: Table<PostBody, string>;
  readonly revisions: Table<Revision, [string, number]>;
  readonly bin: Table<BinnedPost, string>;
  /** What the search keeps (src/store/index-rows.ts). */
  readonly changes: Table<ChangeRow, number>;
  readonly indexState: Table<IndexState, string>;
  readonly segments: Table<SegmentRow, number>;
  readonly blocks: Table<Uint8Array, number>;
  readonly columns: Table<ColumnsRow, number>;
  /** The number of a post in the columns, by its id. */
  readonly numbers: Table<number, string>;
  /** Changes to many posts that can be taken back (src/store/change-posts.ts). */
  readonly undo: Table<UndoRow, number>;
  readonly undoBatches: Table<UndoBatch, [number, number]>;
  /** Where exports are kept in step, and where backups go. */
  readonly exportTargets: Table<FolderTarget | BackupTarget | ExportedBefore, string>;
  /** Files that posts came from, and the imports that brought them (src/store/import-posts.ts). */
  readonly originals: Table<Original & { postId: string }, string>;
  readonly imports: Table<ImportRun, number>;
  readonly importOutcomes: Table<ImportOutcome, number>;
  readonly toCapture: Table<AddressToCapture, string>;

  /** The reader's own export profiles. */
  readonly profiles: Table<ProfileData, string>;

  /** Images by the SHA-256 of their bytes, and which of them a post shows where. */
  readonly images: Table<ImageRow, string>;
  readonly postImages: Table<PostImages, string>;

  /** Where articles were left by their reader. */
  readonly readingPlaces: Table<ReadingPlaceRow, string>;

  constructor(name = ARCHIVE_NAME) {
    // A save waits for the transaction, not for the disk: a power cut may cost the last seconds.
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({
      posts:
        'id, &identity, [capturedAt+id], publishedAt.instant, publisher.host, source.name, *review, *tags',
      bodies: 'postId',
      revisions: '[postId+revision]',
      bin: 'id, deletedAt',
    });
    // Posts of the first version are not read here: the index finds that it has seen none of them.
    this.version(2).stores({
      changes: '++at',
      indexState: '',
      segments: 'id',
      blocks: '',
      columns: 'chunk',
      numbers: '',
      undo: '++id',
      undoBatches: '[undo+from], undo',
    });
    // In and out: bytes as they came, imports, folders kept in step. And where articles were left.
    this.version(3).stores({
      originals: 'postId',
      imports: '++id',
      importOutcomes: '++id, import',
      toCapture: 'address, addedAt',
      exportTargets: 'id',
      readingPlaces: 'postId, at',
    });
    // A change names many posts since then. Those from before go with their index, which is made anew.
    this.version(4)
      .stores({
        profiles: 'id',
        images: 'sha, bytes',
        postImages: 'postId, waits, *shas',
      })
      .upgrade(async (change) => {
        await Promise.all([change.table('changes').clear(), change.table('indexState').clear()]);
      });
    this.use(recordChanges);
    this.posts = this.table('posts');
    this.profiles = this.table('profiles');
    this.images = this.table('images');
    this.postImages = this.table('postImages');
    this.bodies = this.table('bodies');
    this.revisions = this.table('revisions');
    this.bin = this.table('bin');
    this.changes = this.table('changes');
    this.indexState = this.table('indexState');
    this.segments = this.table('segments');
    this.blocks = this.table('blocks');
    this.columns = this.table('columns');
    this.numbers = this.table('numbers');
    this.undo = this.table('undo');
    this.undoBatches = this.table('undoBatches');
    this.exportTargets = this.table('exportTargets');
    this.originals = this.table('originals');
    this.imports = this.table('imports');
    this.importOutcomes = this.table('importOutcomes');
    this.toCapture = this.table('toCapture');
    this.readingPlaces = this.table('readingPlaces');
  }
}
