import { chunksOf } from '../core/chunks-of';
import type { Verdict } from '../core/compare-posts';
import type { StoreFailure } from '../core/failure';
import type { Post } from '../core/post';
import type { ProfileData } from '../core/profile-data';
import { fail, succeed, type Result } from '../core/result';
import type { Settings } from '../core/settings';
import type { ImageRecord } from '../store/image-records';
import type { DeletedRecord, ImportRecord, PostRecord } from '../store/post-records';
import type { Restored } from '../store/restore-posts';
import type { CleanBody } from './clean-record';
import { readBackup, type Damage } from './read-backup';
import type { BackupRecord, Header } from './record';

/** What taking a backup in asks of the archive. */
export type Vault = {
  clean: CleanBody;
  judge(posts: Post[]): Promise<Result<Verdict[], StoreFailure>>;
  keepPosts(records: PostRecord[]): Promise<Result<Restored[], StoreFailure>>;
  keepDeleted(records: DeletedRecord[]): Promise<Result<number, StoreFailure>>;
  /** Whether it was taken: one that a post shows and that was not here. */
  keepImage(image: ImageRecord): Promise<Result<boolean, StoreFailure>>;
  keepProfile(profile: ProfileData): Promise<Result<boolean, StoreFailure>>;
  keepImport(
    record: ImportRecord,
    moved: ReadonlySet<string>,
  ): Promise<Result<boolean, StoreFailure>>;
};

/** What a backup holds and what became of it, or would. */
export type RestoreReport = {
  header?: Header;
  posts: Record<Verdict, number>;
  deleted: number;
  images: number;
  imports: number;
  profiles: number;
  /** The settings that it holds; they are not taken here. */
  settings?: Settings;
  /** Posts that were kept beside the archive's own, the first of them. */
  copies: Restored[];
  /** What of the file is damaged: the first of it, and in all. */
  damage: Damage[];
  damaged: number;
};

export type RestoreFailure =
  | StoreFailure
  | { reason: 'not-a-backup' }
  /** It was changed, moved or taken away while it was read. */
  | { reason: 'backup-unreadable' }
  /** It was made by a later version of the extension. */
  | { reason: 'newer-backup' };

/** How a file is gone through. `onBytes`: how much of it has been read. */
export type RestoreWatch = { signal: AbortSignal; onBytes: (bytes: number) => void };

/** Records that are taken in at once: so many, or so many bytes. */
const BATCH = { records: 100, bytes: 4_000_000 };
/** Damages and copies that are named; the rest are counted. */
const NAMED = 1_000;

/** What becomes of some records, in the report. */
type Take = (
  records: BackupRecord[],
  report: RestoreReport,
) => Promise<Result<unknown, StoreFailure>>;

function emptyReport(): RestoreReport {
  return {
    posts: { new: 0, same: 0, 'newer-here': 0, 'newer-there': 0, unclear: 0 },
    deleted: 0,
    images: 0,
    imports: 0,
    profiles: 0,
    copies: [],
    damage: [],
    damaged: 0,
  };
}

function postsOf(records: BackupRecord[]): PostRecord[] {
  return records.flatMap((record) => (record.kind === 'post' ? [record.value] : []));
}

async function* watched(
  file: ReadableStream<Uint8Array>,
  { signal, onBytes }: RestoreWatch,
): AsyncGenerator<Uint8Array> {
  let read = 0;
  signal.throwIfAborted();
  for await (const chunk of chunksOf(file)) {
    signal.throwIfAborted();
    read += chunk.length;
    onBytes(read);
    yield chunk;
  }
}

async function walk(
  file: ReadableStream<Uint8Array>,
  { clean, watch }: { clean: CleanBody; watch: RestoreWatch },
  take: Take,
): Promise<Result<RestoreReport, RestoreFailure>> {
  const report = emptyReport();
  let batch: BackupRecord[] = [];
  let size = 0;
  let isBackup = false;
  const flush = async (): Promise<Result<unknown, StoreFailure>> => {
    const taken = await take(batch, report);
    batch = [];
    size = 0;
    return taken;
  };
  for await (const item of readBackup(watched(file, watch), clean)) {
    if (item.is === 'newer') return fail({ reason: 'newer-backup' });
    if (item.is === 'damage') {
      report.damaged += 1;
      if (report.damage.length < NAMED) report.damage.push(item.damage);
      continue;
    }
    isBackup = true;
    if (item.is === 'header') {
      report.header = item.header;
      continue;
    }
    if (item.record.kind === 'settings') report.settings = item.record.value;
    batch.push(item.record);
    size += item.bytes;
    const taken = batch.length >= BATCH.records || size >= BATCH.bytes ? await flush() : undefined;
    if (taken && !taken.ok) return taken;
  }
  if (!isBackup) return fail({ reason: 'not-a-backup' });
  const taken = await flush();
  return taken.ok ? succeed(report) : taken;
}

/** What a restore would do; nothing is written. @throws the signal's reason, and what reading the file throws. */
export function planRestore(
  file: ReadableStream<Uint8Array>,
  vault: Pick<Vault, 'clean' | 'judge'>,
  watch: RestoreWatch,
): Promise<Result<RestoreReport, RestoreFailure>> {
  return walk(file, { clean: vault.clean, watch }, async (records, report) => {
    report.deleted += records.filter(({ kind }) => kind === 'deleted').length;
    report.images += records.filter(({ kind }) => kind === 'image').length;
    report.imports += records.filter(({ kind }) => kind === 'import').length;
    report.profiles += records.filter(({ kind }) => kind === 'profile').length;
    const posts = postsOf(records).map(({ post }) => post);
    const verdicts = await vault.judge(posts);
    if (verdicts.ok) for (const verdict of verdicts.value) report.posts[verdict] += 1;
    return verdicts;
  });
}

async function keepRest(
  records: BackupRecord[],
  report: RestoreReport,
  vault: Vault,
  moved: ReadonlySet<string>,
): Promise<Result<unknown, StoreFailure>> {
  const deleted = records.flatMap((one) => (one.kind === 'deleted' ? [one.value] : []));
  const kept = deleted.length > 0 ? await vault.keepDeleted(deleted) : succeed(0);
  if (!kept.ok) return kept;
  report.deleted += kept.value;
  for (const record of records) {
    if (record.kind === 'import') {
      const isNew = await vault.keepImport(record.value, moved);
      if (!isNew.ok) return isNew;
      report.imports += Number(isNew.value);
    } else if (record.kind === 'image') {
      const isNew = await vault.keepImage(record.value);
      if (!isNew.ok) return isNew;
      report.images += Number(isNew.value);
    } else if (record.kind === 'profile') {
      const isNew = await vault.keepProfile(record.value);
      if (!isNew.ok) return isNew;
      report.profiles += Number(isNew.value);
    }
  }
  return succeed(null);
}

/**
 * Takes a backup in, batch by batch, each in a transaction: what was taken in by an end in the middle
 * is whole, and another restore goes on from there. @throws as `planRestore`.
 */
export function restoreBackup(
  file: ReadableStream<Uint8Array>,
  vault: Vault,
  watch: RestoreWatch,
): Promise<Result<RestoreReport, RestoreFailure>> {
  const moved = new Set<string>();
  return walk(file, { clean: vault.clean, watch }, async (records, report) => {
    const posts = postsOf(records);
    const kept = posts.length > 0 ? await vault.keepPosts(posts) : succeed([]);
    if (!kept.ok) return kept;
    for (const [at, restored] of kept.value.entries()) {
      report.posts[restored.verdict] += 1;
      const before = posts[at]?.post.id;
      if (before !== undefined && before !== restored.id) moved.add(before);
      if (restored.verdict === 'unclear' && report.copies.length < NAMED) {
        report.copies.push(restored);
      }
    }
    return keepRest(records, report, vault, moved);
  });
}
