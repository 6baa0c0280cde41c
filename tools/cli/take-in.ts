import { IMAGE_BUDGET } from '../../src/core/settings.ts';
import { listSources, type Chosen } from '../../src/import/list-sources.ts';
import { readSources } from '../../src/import/read-sources.ts';
import { importWithImages } from '../../src/store/import-images.ts';
import type { ImportOutcome } from '../../src/store/import-rows.ts';
import { liveImports } from '../../src/ui/import/live-imports.ts';
import { runImport, type Imports } from '../../src/ui/import/run-import.ts';

/** Bytes that all pictures may take: as in an extension whose settings nobody changed. */
const BUDGET = IMAGE_BUDGET.usual * 1e6;

/** The extension's imports, which read here and not in a worker. */
const IMPORTS: Imports = {
  ...liveImports,
  keep: (batch) => importWithImages(batch, { budget: BUDGET, now: Date.now() }),
  read: async function* ({ chosen, ...options }) {
    yield* readSources(await listSources(chosen), options);
  },
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
  return IMPORTS.outcomes(run.value);
}
