import { listSources, type Chosen } from '../../src/import/list-sources.ts';
import { readSources } from '../../src/import/read-sources.ts';
import { beginImport, finishImport, importBatch } from '../../src/store/import-posts.ts';
import type { ImportOutcome } from '../../src/store/import-rows.ts';
import {
  listToCapture,
  outcomesOf,
  undoImport,
  dropToCapture,
  listImports,
} from '../../src/store/undo-import.ts';
import { lookAtBatch } from '../../src/store/look-at-batch.ts';
import { runImport, type Imports } from '../../src/ui/import/run-import.ts';

/** The extension's imports, which read here and not in a worker. */
const IMPORTS: Imports = {
  read: async function* ({ chosen, ...options }) {
    yield* readSources(await listSources(chosen), options);
  },
  look: lookAtBatch,
  begin: beginImport,
  keep: importBatch,
  finish: finishImport,
  undo: undoImport,
  latest: listImports,
  outcomes: outcomesOf,
  toCapture: listToCapture,
  dropToCapture,
};

/**
 * Takes files into the archive, which is in memory here; what became of each.
 * @throws what the archive could not do.
 */
export async function takeIn(
  chosen: Chosen[],
  { name, zone }: { name: string; zone: string },
): Promise<ImportOutcome[]> {
  const { signal } = new AbortController();
  const job = { name, chosen, zone, now: Date.now, imports: IMPORTS, signal };
  const run = await runImport({ ...job, onProgress: () => undefined });
  if (!run.ok) throw new Error(run.failure.reason);
  return outcomesOf(run.value);
}
