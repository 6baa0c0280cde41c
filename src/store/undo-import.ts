import type { StoreFailure } from '../core/failure';
import type { Result } from '../core/result';
import { deletePosts } from './bin';
import type { ImportOutcome, ImportRun } from './import-rows';
import { openArchive } from './open-archive';
import { storing } from './store-failure';
import { undoSave } from './undo-save';

/** Posts taken back in one transaction. */
const BATCH = 500;

/** The newest imports first. */
export async function listImports(limit: number): Promise<ImportRun[]> {
  return (await openArchive()).imports.orderBy('id').reverse().limit(limit).toArray();
}

/** What became of the files of an import, in their order. */
export async function outcomesOf(run: number): Promise<ImportOutcome[]> {
  return (await openArchive()).importOutcomes.where('import').equals(run).sortBy('id');
}

/** Articles of which imports brought only the address, oldest first. */
export async function listToCapture(
  limit: number,
): Promise<{ address: string; headline?: string }[]> {
  return (await openArchive()).toCapture.orderBy('addedAt').limit(limit).toArray();
}

/** An address that was opened, or is not wanted. */
export function dropToCapture(address: string): Promise<Result<null, StoreFailure>> {
  return storing(async () => {
    await (await openArchive()).toCapture.delete(address);
    return null;
  });
}

async function takeBack(outcomes: ImportOutcome[], now: number): Promise<void> {
  const created = outcomes.flatMap(({ status, postId }) =>
    status === 'created' && postId !== undefined ? [postId] : [],
  );
  for (let start = 0; start < created.length; start += BATCH) {
    const removed = await deletePosts(created.slice(start, start + BATCH), now);
    if (!removed.ok) throw new Error(removed.failure.reason);
  }
  // Of two texts of one story the later goes first.
  for (const { status, postId, revision } of outcomes.toReversed()) {
    // A post that was captured again since stays as it is: that is not the import's.
    if (status === 'revised' && postId && revision) await undoSave(postId, revision);
  }
}

/**
 * Takes a whole import back: posts that it made go to the bin, those that it revised get their
 * former text. Can be repeated where it was interrupted.
 */
export function undoImport(run: number, now: number): Promise<Result<null, StoreFailure>> {
  return storing(async () => {
    const archive = await openArchive();
    await takeBack(await outcomesOf(run), now);
    const addresses = archive.toCapture.filter((row) => row.import === run);
    await addresses.delete();
    await archive.imports.update(run, { undoneAt: now });
    return null;
  });
}
