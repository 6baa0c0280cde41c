import type { StoreFailure } from '../core/failure';
import type { Result } from '../core/result';
import { pictureFault } from './import-images';
import { knownOf, type ImportBatch } from './import-posts';
import type { ImportOutcome, ImportStatus } from './import-rows';
import { openArchive } from './open-archive';
import { storing } from './store-failure';

/**
 * What `importBatch` would make of a batch; nothing is written. `seen` holds the text's digest of each
 * story that the batches before would have brought, and is told of those of this one.
 */
export function lookAtBatch(
  batch: ImportBatch,
  seen: Map<string, string>,
): Promise<Result<ImportOutcome[], StoreFailure>> {
  return storing(async () => {
    const known = await knownOf(await openArchive(), batch.posts);
    const outcomes = batch.posts.map(({ path, post }): ImportOutcome => {
      const { identity, digest, review } = post;
      const existing = known.get(identity);
      const before = seen.get(identity) ?? existing?.digest;
      seen.set(identity, digest);
      const isNew: ImportStatus = before === undefined ? 'created' : 'revised';
      const status = before === digest ? 'duplicate' : isNew;
      return {
        import: batch.import,
        path,
        status,
        ...(existing && { postId: existing.id }),
        ...(status !== 'duplicate' && review.length > 0 && { needsReview: true }),
      };
    });
    const faults = batch.posts.flatMap(({ path, images = [] }) =>
      images.flatMap((image) =>
        image.found.ok ? [] : [pictureFault(batch.import, path, image, image.found.failure.why)],
      ),
    );
    return [...batch.others, ...outcomes, ...faults];
  });
}
