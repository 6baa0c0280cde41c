import type { Settings } from '../core/settings';
import { ARCHIVE_VERSION } from '../store/archive';
import { eachImageRecord } from '../store/image-records';
import {
  countRecords,
  eachDeletedRecord,
  eachImportRecord,
  eachPostRecord,
} from '../store/post-records';
import { ownProfiles } from '../store/profiles';
import type { BackupRecord } from './record';
import { writeBackup, type Backup } from './write-backup';

/** How a backup is watched: `onProgress` is told how many posts were read. */
export type BackupWatch = { signal: AbortSignal; onProgress: (posts: number) => void };

async function* batchesOf(
  settings: Settings,
  { signal, onProgress }: BackupWatch,
): AsyncGenerator<BackupRecord[]> {
  yield [{ kind: 'settings', value: settings }];
  let done = 0;
  for await (const posts of eachPostRecord()) {
    signal.throwIfAborted();
    yield posts.map((value) => ({ kind: 'post', value }));
    done += posts.length;
    onProgress(done);
  }
  for await (const deleted of eachDeletedRecord()) {
    yield deleted.map((value) => ({ kind: 'deleted', value }));
  }
  // Behind the posts: a restore takes those that a post shows.
  for await (const value of eachImageRecord()) {
    signal.throwIfAborted();
    yield [{ kind: 'image', value }];
  }
  for await (const value of eachImportRecord()) yield [{ kind: 'import', value }];
  yield (await ownProfiles()).map((value) => ({ kind: 'profile', value }));
}

/** The whole archive with the settings as a backup, drawn as it is read; how many posts it will hold. */
export async function backUp(
  settings: Settings,
  now: number,
  watch: BackupWatch,
): Promise<Backup & { posts: number }> {
  const counts = { settings: 1, ...(await countRecords()) };
  const facts = { made: new Date(now).toISOString(), schema: ARCHIVE_VERSION, counts };
  return { ...writeBackup(facts, batchesOf(settings, watch)), posts: counts.post };
}
