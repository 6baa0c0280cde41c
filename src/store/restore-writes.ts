import type { Later } from '../core/compare-posts';
import type { Post, Revision } from '../core/post';
import { textOf } from '../core/text-of';
import type { Archive } from './archive';
import type { PostRecord } from './post-records';
import { revisionsOf } from './revisions-of';

/** What is kept for posts beside their text; within a transaction over those tables. */
export async function keepBeside(archive: Archive, records: PostRecord[]): Promise<void> {
  const originals = records.flatMap(({ post, original }) =>
    original ? [{ ...original, postId: post.id }] : [],
  );
  const places = records.flatMap(({ post, place }) =>
    place ? [{ ...place, postId: post.id }] : [],
  );
  await Promise.all([archive.originals.bulkPut(originals), archive.readingPlaces.bulkPut(places)]);
}

/** Adds posts that the archive does not have; one that lies in the bin under its id leaves it. */
export async function addPosts(archive: Archive, records: PostRecord[]): Promise<void> {
  await Promise.all([
    archive.posts.bulkAdd(records.map(({ post }) => post)),
    archive.bodies.bulkPut(records.map(({ post, text }) => ({ ...text, postId: post.id }))),
    archive.revisions.bulkPut(
      records.flatMap(({ post, revisions }) =>
        revisions.map((revision) => ({ ...revision, postId: post.id })),
      ),
    ),
    archive.bin.bulkDelete(records.map(({ post }) => post.id)),
    keepBeside(archive, records),
  ]);
}

type Merge = { here: Post; record: PostRecord; merged: Post; text: Later };

/** The earlier texts that a post has after a merge and did not have before it. */
async function earlierTexts(archive: Archive, merge: Merge): Promise<Revision[]> {
  const { here, record, merged, text } = merge;
  const kept = await revisionsOf(archive, here.id).primaryKeys();
  const taken = new Set(kept.map(([, revision]) => revision));
  const own = (revision: number, post: Post) => ({
    postId: here.id,
    revision,
    capturedAt: post.revisedAt ?? post.capturedAt,
    post,
  });
  const rows: Revision[] = [];
  if (text === 'there') {
    rows.push({ ...own(here.revision, here), ...textOf(await archive.bodies.get(here.id)) });
  } else if (text === 'here') {
    rows.push({ ...own(record.post.revision, record.post), ...record.text });
  }
  const all = [...rows, ...record.revisions.map((row) => ({ ...row, postId: here.id }))];
  return all.filter(({ revision }) => {
    const isFree = revision < merged.revision && !taken.has(revision);
    taken.add(revision);
    return isFree;
  });
}

/** Brings a post of the archive to `merged`, and keeps what of the backup's it lacks. */
export async function mergeInto(archive: Archive, merge: Merge): Promise<void> {
  const { here, record, merged, text } = merge;
  const earlier = await earlierTexts(archive, merge);
  const place = await archive.readingPlaces.get(here.id);
  const isLaterPlace = record.place && record.place.at > (place?.at ?? -Infinity);
  await Promise.all([
    merged === here ? undefined : archive.posts.put(merged),
    text === 'there' && merged !== here
      ? archive.bodies.put({ ...record.text, postId: here.id })
      : undefined,
    archive.revisions.bulkPut(earlier),
    record.place && isLaterPlace
      ? archive.readingPlaces.put({ ...record.place, postId: here.id })
      : undefined,
  ]);
}
