import type { StoreFailure } from '../../core/failure';
import type { Result } from '../../core/result';
import type { Chosen } from '../../import/list-sources';
import { readPiece, type ReadPiece } from '../../import/read-piece';
import type { ReadBatch } from '../../import/read-sources';
import type { ReadingOrder } from '../../import/worker/reading-calls';
import type { ImportBatch } from '../../store/import-posts';
import type { ImportOutcome, ImportRun } from '../../store/import-rows';

/** What an import asks of the archive, and of the worker that reads. */
export type Imports = {
  read(order: ReadingOrder, signal: AbortSignal): AsyncIterable<ReadBatch>;
  /** What would become of a batch; `seen`: the stories of the batches before. */
  look(
    batch: ImportBatch,
    seen: Map<string, string>,
  ): Promise<Result<ImportOutcome[], StoreFailure>>;
  begin(name: string, now: number): Promise<Result<number, StoreFailure>>;
  keep(batch: ImportBatch): Promise<Result<ImportOutcome[], StoreFailure>>;
  finish(id: number, now: number): Promise<Result<null, StoreFailure>>;
  undo(id: number, now: number): Promise<Result<null, StoreFailure>>;
  latest(limit: number): Promise<ImportRun[]>;
  outcomes(id: number): Promise<ImportOutcome[]>;
  toCapture(limit: number): Promise<{ address: string; headline?: string }[]>;
  dropToCapture(address: string): Promise<Result<null, StoreFailure>>;
};

/** How far an import is: files of how many, 0 while they are listed, and what they gave. */
export type ImportProgress = { done: number; all: number; articles: number; failed: number };

/** Before the first file. */
export const NO_PROGRESS: ImportProgress = { done: 0, all: 0, articles: 0, failed: 0 };

/** What was chosen to come in, and the zone of its bare times. */
export type ImportChoice = { name: string; chosen: Chosen[]; zone: string };

export type ImportJob = ImportChoice & {
  now: () => number;
  imports: Imports;
  signal: AbortSignal;
  onProgress: (progress: ImportProgress) => void;
};

/** What no look knows yet: the number of the import. */
const NO_NUMBER = 0;

function toBatch(id: number, pieces: ReadPiece[], addedAt: number): ImportBatch {
  const batch: ImportBatch = { import: id, posts: [], others: [], addresses: [] };
  for (const { path, posts, addresses, failure } of pieces) {
    batch.posts.push(...posts);
    if (failure) batch.others.push({ import: id, path, status: 'failed', ...failure });
    for (const address of addresses) {
      batch.addresses.push({ ...address, addedAt, import: id });
      batch.others.push({ import: id, path, status: 'to-capture' });
    }
  }
  return batch;
}

/** Reads all that was chosen and hands it on, batch by batch; stops at the first that is refused. */
async function eachBatch(
  { chosen, zone, now, imports, signal, onProgress }: ImportJob,
  id: number,
  take: (batch: ImportBatch) => Promise<Result<ImportOutcome[], StoreFailure>>,
): Promise<StoreFailure | undefined> {
  const order = { chosen, zone, now: now() };
  const progress = { ...NO_PROGRESS };
  for await (const { pieces, unread, done, all } of imports.read(order, signal)) {
    if (signal.aborted) return undefined;
    for (const file of unread) {
      const piece = await readPiece(file, order);
      if (piece) pieces.push(piece);
    }
    const taken = await take(toBatch(id, pieces, order.now));
    if (!taken.ok) return taken.failure;
    for (const { status } of taken.value) {
      if (status === 'failed') progress.failed += 1;
      else if (status !== 'to-capture') progress.articles += 1;
    }
    onProgress({ ...progress, done, all });
  }
  return undefined;
}

/** Reads everything and says what would become of each file; nothing is written. */
export async function lookThrough(job: ImportJob): Promise<Result<ImportOutcome[], StoreFailure>> {
  const seen = new Map<string, string>();
  const outcomes: ImportOutcome[] = [];
  const failure = await eachBatch(job, NO_NUMBER, async (batch) => {
    const looked = await job.imports.look(batch, seen);
    if (looked.ok) for (const outcome of looked.value) outcomes.push(outcome);
    return looked;
  });
  return failure ? { ok: false, failure } : { ok: true, value: outcomes };
}

/**
 * Reads everything and keeps what it holds, batch by batch. Stops after the batch in which the signal
 * was given: what was kept is whole, and can be undone as one.
 * @returns the import's number, or what the archive refused.
 */
export async function runImport(job: ImportJob): Promise<Result<number, StoreFailure>> {
  const { imports, name, now } = job;
  const begun = await imports.begin(name, now());
  if (!begun.ok) return begun;
  const failure = await eachBatch(job, begun.value, imports.keep);
  if (failure) return { ok: false, failure };
  const finished = await imports.finish(begun.value, now());
  return finished.ok ? begun : finished;
}
