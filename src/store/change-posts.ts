import type { StoreFailure } from '../core/failure';
import { applyChange, factsBefore, withFactsBefore, type PostChange } from '../core/post-change';
import type { Result } from '../core/result';
import type { Archive } from './archive';
import { moveBack, moveToBin } from './bin';
import { openArchive } from './open-archive';
import { storing } from './store-failure';
import type { UndoRow } from './undo-rows';

/** Posts changed in one transaction: what an end in the middle leaves for the next start. */
const BATCH = 500;
/** How long a change can be taken back, ms; deleted posts stay in the bin as long. */
const UNDO_KEEPS = 24 * 60 * 60 * 1_000;

function tablesOf(archive: Archive) {
  const { posts, bodies, revisions, bin, undo, undoBatches } = archive;
  return [posts, bodies, revisions, bin, undo, undoBatches];
}

/** Notes that a change is to be made; `continueChanges` makes it. Gives its number. */
export function beginChange(
  change: PostChange,
  postIds: readonly string[],
  now: number,
): Promise<Result<number, StoreFailure>> {
  return storing(async () => {
    const archive = await openArchive();
    const row: UndoRow = {
      at: now,
      change,
      postIds: [...new Set(postIds)],
      done: 0,
      state: 'running',
    };
    return archive.undo.add(row);
  });
}

async function changeBatch(archive: Archive, undo: number, row: UndoRow): Promise<void> {
  const ids = row.postIds.slice(row.done, row.done + BATCH);
  if (row.change.kind === 'delete') await moveToBin(archive, ids, row.at);
  else {
    const posts = (await archive.posts.bulkGet(ids)).filter((post) => post !== undefined);
    const changed = posts
      .map((post) => ({ post, after: applyChange(post, row.change, row.at) }))
      .filter(({ post, after }) => post !== after);
    await archive.posts.bulkPut(changed.map(({ after }) => after));
    await archive.undoBatches.put({
      undo,
      from: row.done,
      before: changed.map(({ post }) => factsBefore(post)),
    });
  }
  const done = row.done + ids.length;
  const isDone = done >= row.postIds.length || row.stop === true;
  await archive.undo.put({
    ...row,
    id: undo,
    done,
    ...(isDone && { state: 'done', postIds: row.postIds.slice(0, done) }),
  });
}

async function undoBatch(archive: Archive, undo: number, row: UndoRow): Promise<void> {
  const from = Math.max(0, Math.ceil(row.done / BATCH - 1)) * BATCH;
  if (row.change.kind === 'delete') await moveBack(archive, row.postIds.slice(from, row.done));
  else {
    const before = (await archive.undoBatches.get([undo, from]))?.before ?? [];
    const posts = await archive.posts.bulkGet(before.map(({ id }) => id));
    const restored = posts.flatMap((post, at) => {
      const facts = before[at];
      return post && facts ? [withFactsBefore(post, facts)] : [];
    });
    await archive.posts.bulkPut(restored);
    await archive.undoBatches.delete([undo, from]);
  }
  if (from === 0) await archive.undo.delete(undo);
  else await archive.undo.put({ ...row, id: undo, done: from });
}

/** One batch of one change; whether there was any. */
async function oneBatch(archive: Archive, undo: number): Promise<boolean> {
  return archive.transaction('rw', tablesOf(archive), async () => {
    const row = await archive.undo.get(undo);
    if (!row || row.state === 'done') return false;
    if (row.state === 'undoing') await undoBatch(archive, undo, row);
    else await changeBatch(archive, undo, row);
    return true;
  });
}

/** Goes on with one change, batch by batch, to its end. */
export function continueChange(undo: number): Promise<Result<null, StoreFailure>> {
  return storing(async () => {
    const archive = await openArchive();
    for (let isUnderWay = true; isUnderWay;) isUnderWay = await oneBatch(archive, undo);
    return null;
  });
}

/**
 * Goes on with all changes that an end of the background left in the middle, and forgets old ones. One that
 * is later than now was made before the clock was put back: its day begins now.
 */
export function continueChanges(now: number): Promise<Result<null, StoreFailure>> {
  return storing(async () => {
    const archive = await openArchive();
    const rows = await archive.undo.toArray();
    for (const { id = -1, state, at } of rows) {
      if (state !== 'done')
        for (let isUnderWay = true; isUnderWay;) isUnderWay = await oneBatch(archive, id);
      else if (at < now - UNDO_KEEPS) await forget(archive, id);
      else if (at > now) await archive.undo.update(id, { at: now });
    }
    return null;
  });
}

async function forget(archive: Archive, undo: number): Promise<void> {
  await archive.transaction('rw', archive.undo, archive.undoBatches, async () => {
    await archive.undo.delete(undo);
    await archive.undoBatches.where('undo').equals(undo).delete();
  });
}

/** Asks a change to stop where it is; what it has done can be taken back. */
export function stopChange(undo: number): Promise<Result<null, StoreFailure>> {
  return storing(async () => {
    const archive = await openArchive();
    await archive.undo.update(undo, { stop: true });
    return null;
  });
}

/** Notes that a change is to be taken back; `continueChange` does it. A change that is gone is passed over. */
export function beginUndo(undo: number): Promise<Result<null, StoreFailure>> {
  return storing(async () => {
    const archive = await openArchive();
    await archive.undo.update(undo, { state: 'undoing' });
    return null;
  });
}

/** The latest change that can be taken back, or is under way. */
export async function latestChange(): Promise<Required<Omit<UndoRow, 'stop'>> | undefined> {
  const archive = await openArchive();
  const row = await archive.undo.orderBy('id').last();
  return row && { ...row, id: row.id ?? -1 };
}
