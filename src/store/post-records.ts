import type { ImageEntry } from '../core/kept-image';
import type { Original, Post, PostText, Revision } from '../core/post';
import type { ReadingPlace } from '../core/reading-place';
import { textOf } from '../core/text-of';
import type { Archive } from './archive';
import type { AddressToCapture, ImportOutcome, ImportRun } from './import-rows';
import { openArchive } from './open-archive';
import { readAhead } from '../core/read-ahead';

/** A post with all that is kept for it, in one piece. */
export type PostRecord = {
  post: Post;
  text: PostText;
  revisions: Omit<Revision, 'postId'>[];
  original?: Original;
  place?: ReadingPlace & { at: number };
  images?: { entries: ImageEntry[]; waits?: number };
};

/** A deleted post that can still come back. */
export type DeletedRecord = PostRecord & { deletedAt: number };

/** An import with what became of its files and the addresses that it brought. */
export type ImportRecord = {
  run: ImportRun;
  outcomes: Omit<ImportOutcome, 'id' | 'import'>[];
  addresses: Omit<AddressToCapture, 'import'>[];
};

/** Posts read at once, with all that belongs to them: more are slower, and fewer too. */
const BATCH = 50;

type Beside = Pick<PostRecord, 'original' | 'place' | 'images'>;
type Range = readonly [first: string, last: string];

/** What is kept for the posts between two ids beside their text. */
async function besideOf(archive: Archive, [first, last]: Range): Promise<Map<string, Beside>> {
  const [originals, places, pictures] = await Promise.all([
    archive.originals.where('postId').between(first, last, true, true).toArray(),
    archive.readingPlaces.where('postId').between(first, last, true, true).toArray(),
    archive.postImages.where('postId').between(first, last, true, true).toArray(),
  ]);
  const beside = new Map<string, Beside>();
  for (const { postId, ...original } of originals) beside.set(postId, { original });
  for (const { postId, ...place } of places) {
    beside.set(postId, { ...beside.get(postId), place });
  }
  for (const { postId, images: entries, waits } of pictures) {
    const images = { entries, ...(waits !== undefined && { waits }) };
    beside.set(postId, { ...beside.get(postId), images });
  }
  return beside;
}

function byPost(revisions: Revision[]): Map<string, PostRecord['revisions']> {
  const found = new Map<string, PostRecord['revisions']>();
  for (const { postId, ...revision } of revisions) {
    found.set(postId, [...(found.get(postId) ?? []), revision]);
  }
  return found;
}

/** The posts between two ids, as they stand at one moment. */
function readRange(archive: Archive, range: Range): Promise<PostRecord[]> {
  const { posts, bodies, revisions, originals, readingPlaces, postImages } = archive;
  const [first, last] = range;
  return archive.transaction(
    'r',
    [posts, bodies, revisions, originals, readingPlaces, postImages],
    async () => {
      const [found, texts, earlier, beside] = await Promise.all([
        posts.where('id').between(first, last, true, true).toArray(),
        bodies.where('postId').between(first, last, true, true).toArray(),
        revisions.where('[postId+revision]').between([first, 0], [last, Infinity]).toArray(),
        besideOf(archive, range),
      ]);
      const textById = new Map(texts.map((body) => [body.postId, body]));
      const revisionsById = byPost(earlier);
      return found.map((post) => ({
        post,
        text: textOf(textById.get(post.id)),
        revisions: revisionsById.get(post.id) ?? [],
        ...beside.get(post.id),
      }));
    },
  );
}

/** Ascending ids -> the first and the last of so many each. */
async function* rangesOf(ids: string[]): AsyncGenerator<Range> {
  for (let start = 0; start < ids.length; start += BATCH) {
    const end = Math.min(start + BATCH, ids.length) - 1;
    yield [ids[start] ?? '', ids[end] ?? ''];
  }
}

/** All posts in the order of their ids, some at a time, each with all that is kept for it. */
export async function* eachPostRecord(): AsyncGenerator<PostRecord[]> {
  const archive = await openArchive();
  const ids = await archive.posts.toCollection().primaryKeys();
  yield* readAhead(rangesOf(ids), 2, (range) => readRange(archive, range));
}

/** All deleted posts that can still come back. */
export async function* eachDeletedRecord(): AsyncGenerator<DeletedRecord[]> {
  const archive = await openArchive();
  const ids = await archive.bin.toCollection().primaryKeys();
  for await (const range of rangesOf(ids)) {
    const rows = await archive.bin
      .where('id')
      .between(...range, true, true)
      .toArray();
    const beside = await besideOf(archive, range);
    yield rows.map(({ id, deletedAt, post, body, revisions }) => ({
      deletedAt,
      post,
      text: textOf(body),
      revisions: revisions.map(({ postId: _postId, ...revision }) => revision),
      ...beside.get(id),
    }));
  }
}

/** All imports, one at a time. */
export async function* eachImportRecord(): AsyncGenerator<ImportRecord> {
  const archive = await openArchive();
  const addresses = await archive.toCapture.toArray();
  for (const run of await archive.imports.orderBy('id').toArray()) {
    const outcomes = await archive.importOutcomes
      .where('import')
      .equals(run.id ?? -1)
      .sortBy('id');
    yield {
      run,
      outcomes: outcomes.map(({ id: _id, import: _import, ...outcome }) => outcome),
      addresses: addresses
        .filter((row) => row.import === run.id)
        .map(({ import: _import, ...address }) => address),
    };
  }
}

/** How many records of each kind there are now. */
export async function countRecords(): Promise<{
  post: number;
  deleted: number;
  import: number;
  image: number;
  profile: number;
}> {
  const archive = await openArchive();
  const [post, deleted, imports, image, profile] = await Promise.all([
    archive.posts.count(),
    archive.bin.count(),
    archive.imports.count(),
    archive.images.count(),
    archive.profiles.count(),
  ]);
  return { post, deleted, import: imports, image, profile };
}
