import type { StoreFailure } from '../../core/failure';
import type { Result } from '../../core/result';
import { drawFile, type Source } from '../../import/open-zip';
import { readFile } from '../../import/read-file';
import { toPost } from '../../import/to-post';
import type { ImportBatch } from '../../store/import-posts';
import type { ImportOutcome, ImportRun, ImportStatus } from '../../store/import-rows';

/** What an import asks of the archive. */
export type Imports = {
  begin(name: string, now: number): Promise<Result<number, StoreFailure>>;
  keep(batch: ImportBatch): Promise<Result<ImportOutcome[], StoreFailure>>;
  finish(id: number, now: number): Promise<Result<null, StoreFailure>>;
  undo(id: number, now: number): Promise<Result<null, StoreFailure>>;
  latest(limit: number): Promise<ImportRun[]>;
  outcomes(id: number): Promise<ImportOutcome[]>;
  toCapture(limit: number): Promise<{ address: string; headline?: string }[]>;
  dropToCapture(address: string): Promise<Result<null, StoreFailure>>;
};

export type ImportCounts = Record<ImportStatus, number> & { files: number; review: number };

/** Counts before the first file. */
export function noCounts(): ImportCounts {
  return {
    files: 0,
    review: 0,
    created: 0,
    duplicate: 0,
    revised: 0,
    failed: 0,
    'to-capture': 0,
  };
}

export type ImportJob = {
  name: string;
  sources: AsyncIterable<Source> | Iterable<Source>;
  zone: string;
  now: () => number;
  imports: Imports;
  signal: AbortSignal;
  onProgress: (counts: ImportCounts) => void;
};

/** Files that are kept in one transaction. */
const BATCH = 200;

function emptyBatch(id: number): ImportBatch {
  return { import: id, posts: [], others: [], addresses: [] };
}

async function take(source: Source, batch: ImportBatch, job: ImportJob): Promise<void> {
  const { path } = source;
  const fail = (reason: string, line: number) =>
    batch.others.push({ import: batch.import, path, status: 'failed', reason, line });
  const file = await drawFile(source);
  if ('reason' in file) return void fail(file.reason, file.line);
  const reading = readFile(file, job.zone);
  if (reading.kind === 'failed') return void fail(reading.failure.reason, reading.failure.line);
  if (reading.kind === 'passed-over') return;
  const now = job.now();
  for (const imported of reading.posts) {
    const { bytes } = file;
    batch.posts.push(await toPost(imported, { path, bytes, id: crypto.randomUUID(), now }));
  }
  for (const { address, headline } of reading.addresses) {
    if (address === undefined) continue;
    const named = headline === undefined ? {} : { headline };
    batch.addresses.push({ address, ...named, addedAt: now, import: batch.import });
    batch.others.push({ import: batch.import, path, status: 'to-capture' });
  }
}

/**
 * Reads one file after the other and keeps what they hold, batch by batch. Stops after the batch in
 * which the signal was given: what was kept is whole, and can be undone as one.
 * @returns the import's number and its counts, or what the archive refused.
 */
export async function runImport(
  job: ImportJob,
): Promise<Result<{ id: number; counts: ImportCounts }, StoreFailure>> {
  const begun = await job.imports.begin(job.name, job.now());
  if (!begun.ok) return begun;
  const id = begun.value;
  const counts = noCounts();
  let batch = emptyBatch(id);
  let size = 0;
  const flush = async (): Promise<StoreFailure | undefined> => {
    const kept = await job.imports.keep(batch);
    if (!kept.ok) return kept.failure;
    for (const { status, needsReview } of kept.value) {
      counts[status] += 1;
      if (needsReview) counts.review += 1;
    }
    counts.files += size;
    batch = emptyBatch(id);
    size = 0;
    job.onProgress({ ...counts });
    return undefined;
  };
  for await (const source of job.sources) {
    if (job.signal.aborted) break;
    await take(source, batch, job);
    size += 1;
    const failure = size < BATCH ? undefined : await flush();
    if (failure) return { ok: false, failure };
  }
  const failure = await flush();
  if (failure) return { ok: false, failure };
  const finished = await job.imports.finish(id, job.now());
  return finished.ok ? { ok: true, value: { id, counts } } : finished;
}
