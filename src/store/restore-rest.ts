import type { StoreFailure } from '../core/failure';
import type { Result } from '../core/result';
import { openArchive } from './open-archive';
import type { DeletedRecord, ImportRecord } from './post-records';
import { keepBeside } from './restore-writes';
import { storing } from './store-failure';

/**
 * Puts deleted posts of a backup into the bin, for another day from `now` on; those that the archive
 * has, deleted or not, stay as they are here. How many were put there.
 */
export function restoreDeleted(
  records: DeletedRecord[],
  now: number,
): Promise<Result<number, StoreFailure>> {
  return storing(async () => {
    const archive = await openArchive();
    const { posts, bin, originals, readingPlaces, postImages } = archive;
    const tables = [posts, bin, originals, readingPlaces, postImages];
    return archive.transaction('rw', tables, async () => {
      const ids = records.map(({ post }) => post.id);
      const [live, byId, binned] = await Promise.all([
        posts
          .where('identity')
          .anyOf(records.map(({ post }) => post.identity))
          .toArray(),
        posts.bulkGet(ids),
        bin.bulkGet(ids),
      ]);
      const identities = new Set(live.map(({ identity }) => identity));
      const wanted = records.filter(
        ({ post }, at) => !identities.has(post.identity) && !byId[at] && !binned[at],
      );
      const rows = wanted.map(({ post, text, revisions }) => ({
        id: post.id,
        deletedAt: now,
        post,
        body: { ...text, postId: post.id },
        revisions: revisions.map((revision) => ({ ...revision, postId: post.id })),
      }));
      await Promise.all([bin.bulkPut(rows), keepBeside(archive, wanted)]);
      return rows.length;
    });
  });
}

/**
 * Takes an import of a backup in, unless it is here. Its undo touches only posts that came back under
 * their own ids.
 * @param moved ids of posts of the backup that are others here.
 * @returns whether it was new.
 */
export function restoreImport(
  { run, outcomes, addresses }: ImportRecord,
  moved: ReadonlySet<string>,
): Promise<Result<boolean, StoreFailure>> {
  return storing(async () => {
    const archive = await openArchive();
    const { imports, importOutcomes, toCapture } = archive;
    return archive.transaction('rw', [imports, importOutcomes, toCapture], async () => {
      const runs = await imports.toArray();
      const isHere = (one: ImportRecord['run']) =>
        one.startedAt === run.startedAt && one.name === run.name;
      if (runs.some(isHere)) return false;
      const { id, ...facts } = run;
      const isFree = id !== undefined && runs.every((one) => one.id !== id);
      const kept = await imports.add(isFree ? run : facts);
      await importOutcomes.bulkAdd(
        outcomes.map(({ postId, ...outcome }) => ({
          ...outcome,
          import: kept,
          ...(postId !== undefined && !moved.has(postId) && { postId }),
        })),
      );
      const known = new Set(await toCapture.toCollection().primaryKeys());
      const fresh = addresses.filter(({ address }) => !known.has(address));
      await toCapture.bulkAdd(fresh.map((row) => ({ ...row, import: kept })));
      return true;
    });
  });
}
