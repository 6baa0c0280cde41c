import type { Collection } from 'dexie';
import type { Archive } from './archive';
import { openArchive } from './open-archive';
import {
  STATE_KEY,
  type ChangeRow,
  type ColumnsRow,
  type IndexState,
  type SegmentRow,
} from './index-rows';

/** How far the index is; undefined before its first batch, or after it was cleared. */
export async function readIndexState(): Promise<IndexState | undefined> {
  const archive = await openArchive();
  return archive.indexState.get(STATE_KEY);
}

/** How far the index is, and what it has not seen, as of one moment. */
export async function readUnseen(): Promise<{
  state: IndexState | undefined;
  changes: ChangeRow[];
}> {
  const archive = await openArchive();
  return archive.transaction('r', archive.indexState, archive.changes, async () => ({
    state: await archive.indexState.get(STATE_KEY),
    changes: await archive.changes.toArray(),
  }));
}

/** The first changes that the index has not seen, at most so many. */
export async function readChanges(limit: number): Promise<Required<ChangeRow>[]> {
  const archive = await openArchive();
  const rows = await archive.changes.orderBy('at').limit(limit).toArray();
  return rows.map((row) => ({ ...row, at: row.at ?? 0 }));
}

/** The key of the last change that was noted and is there; 0 where none is. */
export async function lastChange(): Promise<number> {
  const archive = await openArchive();
  return (await archive.changes.orderBy('at').last())?.at ?? 0;
}

/** How many changes the index has not seen. */
export async function countChanges(): Promise<number> {
  const archive = await openArchive();
  return archive.changes.count();
}

/** All columns, in the order of their chunks, or those of the chunks named. */
export async function readColumns(chunks: readonly number[] | 'all'): Promise<ColumnsRow[]> {
  const archive = await openArchive();
  if (chunks === 'all') return archive.columns.orderBy('chunk').toArray();
  const rows = await archive.columns.bulkGet([...chunks]);
  return rows.filter((row) => row !== undefined);
}

/** Segments by their ids; one that is missing is left out. */
export async function readSegments(ids: readonly number[]): Promise<SegmentRow[]> {
  const archive = await openArchive();
  const rows = await archive.segments.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined);
}

/** Numbers of posts by their ids; undefined for those that have none. */
export async function readNumbers(ids: readonly string[]): Promise<(number | undefined)[]> {
  const archive = await openArchive();
  return archive.numbers.bulkGet([...ids]);
}

/** Where block `n` of a segment lies: a segment has a million of them at most. */
function blockKey(segment: number, block: number): number {
  return segment * 2 ** 20 + block;
}

function blocksOf(archive: Archive, segment: number): Collection<Uint8Array, number> {
  return archive.blocks.where(':id').between(blockKey(segment, 0), blockKey(segment + 1, 0));
}

/** A range of a segment's blocks, first and last included. */
export type BlockRange = { segment: number; from: number; to: number };

/**
 * Blocks of the index, range by range, all asked for at once: what one query needs. Past Dexie, whose
 * own work for each key would be as much as the browser's.
 */
export async function readBlocks(ranges: readonly BlockRange[]): Promise<Uint8Array[][]> {
  const archive = await openArchive();
  const transaction = archive.backendDB().transaction('blocks', 'readonly');
  const blocks = transaction.objectStore('blocks');
  return Promise.all(
    ranges.map(
      ({ segment, from, to }) =>
        new Promise<Uint8Array[]>((resolve, reject) => {
          const range = IDBKeyRange.bound(blockKey(segment, from), blockKey(segment, to));
          const request: IDBRequest<Uint8Array[]> = blocks.getAll(range);
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error ?? new Error('unread')));
        }),
    ),
  );
}

/** What one batch of indexing changes. */
export type IndexWrite = {
  state: IndexState;
  segment?: SegmentRow;
  blocks?: readonly Uint8Array[];
  columns?: readonly ColumnsRow[];
  /** New numbers, and the ids of posts that are gone. */
  numbers?: readonly { id: string; number: number }[];
  gone?: readonly string[];
  /** Changes up to this key are seen. */
  changesThrough?: number;
  /** Segments that others have taken the place of. */
  replaced?: readonly number[];
};

async function write(archive: Archive, batch: IndexWrite): Promise<void> {
  // What an attempt that came to an end left under this number.
  if (batch.blocks && batch.segment) await blocksOf(archive, batch.segment.id).delete();
  const { segment, columns = [], numbers = [], gone = [], replaced = [] } = batch;
  await Promise.all([
    archive.indexState.put(batch.state, STATE_KEY),
    segment && archive.segments.put(segment),
    segment && batch.blocks && putBlocks(archive, segment.id, 0, batch.blocks),
    archive.columns.bulkPut([...columns]),
    archive.numbers.bulkDelete([...gone]),
    archive.segments.bulkDelete([...replaced]),
    batch.changesThrough !== undefined &&
      archive.changes.where('at').belowOrEqual(batch.changesThrough).delete(),
  ]);
  await archive.numbers.bulkPut(
    numbers.map(({ number }) => number),
    numbers.map(({ id }) => id),
  );
}

async function putBlocks(
  archive: Archive,
  segment: number,
  from: number,
  blocks: readonly Uint8Array[],
): Promise<void> {
  const keys = blocks.map((_, at) => blockKey(segment, from + at));
  await archive.blocks.bulkPut([...blocks], keys);
}

/** Writes a batch whole or not at all. @throws what the database throws: there is no room, say. */
export async function writeIndex(batch: IndexWrite): Promise<void> {
  const archive = await openArchive();
  const { indexState, segments, blocks, columns, numbers, changes } = archive;
  const tables = [indexState, segments, blocks, columns, numbers, changes];
  await archive.transaction('rw', tables, () => write(archive, batch));
}

/** Writes blocks of a segment that no state names yet. */
export async function writeBlocks(
  segment: number,
  from: number,
  blocks: readonly Uint8Array[],
): Promise<void> {
  const archive = await openArchive();
  await archive.transaction('rw', archive.blocks, () => putBlocks(archive, segment, from, blocks));
}

/** Removes the blocks of a segment. */
export async function deleteBlocks(segment: number): Promise<void> {
  const archive = await openArchive();
  await blocksOf(archive, segment).delete();
}

/** Removes the blocks that are of none of these segments: an end in the middle of a merge leaves such. */
export async function sweepBlocks(segments: readonly number[]): Promise<void> {
  const archive = await openArchive();
  const ids = [-1, ...[...segments].sort((a, b) => a - b), Number.MAX_SAFE_INTEGER / 2 ** 21];
  await archive.transaction('rw', archive.blocks, async () => {
    for (const [at, id] of ids.slice(0, -1).entries()) {
      const [from, to] = [blockKey(id + 1, 0), blockKey(ids[at + 1] ?? id, 0)];
      if (from < to) await archive.blocks.where(':id').between(from, to).delete();
    }
  });
}

/** Removes all that the index holds, in one transaction, and begins it with this state. */
export async function clearIndex(state: IndexState): Promise<void> {
  const archive = await openArchive();
  const { indexState, segments, blocks, columns, numbers, changes } = archive;
  const tables = [indexState, segments, blocks, columns, numbers, changes];
  await archive.transaction('rw', tables, async () => {
    await Promise.all(tables.map((table) => table.clear()));
    await indexState.put(state, STATE_KEY);
  });
}
