import type { StoreFailure } from '../core/failure';
import type { Result } from '../core/result';
import { openArchive } from './open-archive';
import { storing } from './store-failure';

/** Removes every post, body, earlier text and the bin, in one transaction. There is no undo. */
export function deleteEverything(): Promise<Result<null, StoreFailure>> {
  return storing(async () => {
    const archive = await openArchive();
    await archive.transaction('rw', archive.tables, async () => {
      await Promise.all(archive.tables.map((table) => table.clear()));
    });
    return null;
  });
}
