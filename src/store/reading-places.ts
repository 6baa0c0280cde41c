import type { StoreFailure } from '../core/failure';
import type { ReadingPlace } from '../core/reading-place';
import type { Result } from '../core/result';
import { openArchive } from './open-archive';
import { storing } from './store-failure';

/** `at`: when it was left, ms since 1970 UTC. */
export type ReadingPlaceRow = ReadingPlace & { postId: string; at: number };

/** Notes where a post was left; without a place, at its beginning, there is nothing to note. */
export function keepPlace(
  postId: string,
  place: ReadingPlace | undefined,
  now: number,
): Promise<Result<null, StoreFailure>> {
  return storing(async () => {
    const { readingPlaces } = await openArchive();
    if (place) await readingPlaces.put({ ...place, postId, at: now });
    else await readingPlaces.delete(postId);
    return null;
  });
}

/** Where a post was left; undefined for its beginning. */
export async function readingPlaceOf(postId: string): Promise<ReadingPlace | undefined> {
  const { readingPlaces } = await openArchive();
  return readingPlaces.get(postId);
}
