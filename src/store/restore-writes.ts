import type { Later } from '../core/compare-posts';
import type { Post, Revision } from '../core/post';
import { textOf } from '../core/text-of';
import type { Archive } from './archive';
import type { PostImages } from './image-rows';
import type { PostRecord } from './post-records';
import { withShas } from './post-images';
import { revisionsOf } from './revisions-of';

function rowOf(postId: string, { entries, waits }: NonNullable<PostRecord['images']>): PostImages {
  const row = { postId, images: [], shas: [], ...(waits !== undefined && { waits }) };
  return withShas(row, entries);
}

/** The images that the archive knows of a post, with those of the backup that it lacks. */
async function mergeImages(archive: Archive, postId: string, record: PostRecord): Promise<void> {
  if (!record.images) return;
  const here = await archive.postImages.get(postId);
  const there = rowOf(postId, record.images);
  if (!here) return void (await archive.postImages.put(there));
  const kept = new Map(there.images.map((entry) => [entry.url, entry]));
  const own = here.images.map((entry) => ('sha' in entry ? entry : (kept.get(entry.url) ?? entry)));
  const known = new Set(own.map(({ url }) => url));
  const more = there.images.filter((entry) => 'sha' in entry && !known.has(entry.url));
  await archive.postImages.put(withShas(here, [...own, ...more]));
}

/** What is kept for posts beside their text; within a transaction over those tables. */
export async function keepBeside(archive: Archive, records: PostRecord[]): Promise<void> {
  const originals = records.flatMap(({ post, original }) =>
    original ? [{ ...original, postId: post.id }] : [],
  );
  const places = records.flatMap(({ post, place }) =>
    place ? [{ ...place, postId: post.id }] : [],
  );
  const images = records.flatMap(({ post, images: kept }) => (kept ? [rowOf(post.id, kept)] : []));
  await Promise.all([
    archive.originals.bulkPut(originals),
    archive.readingPlaces.bulkPut(places),
    archive.postImages.bulkPut(images),
  ]);
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
    mergeImages(archive, here.id, record),
    record.place && isLaterPlace
      ? archive.readingPlaces.put({ ...record.place, postId: here.id })
      : undefined,
  ]);
}
