import type { Archive } from './archive';
import { countPosts } from './count-posts';
import { bytesOfImages } from './image-queue';
import { STATE_KEY } from './index-rows';
import { openArchive } from './open-archive';
import { sizeOf } from './size-of';

/** A part of the archive: how many rows it has, and some how many bytes they take. */
export type StoragePart = {
  part: 'posts' | 'revisions' | 'index' | 'bin' | 'originals' | 'images';
  rows: number;
  bytes: number;
};

/** So many rows of a table are looked at where it has more: 24 behind each digit that ids begin with. */
const BEHIND = 24;
const DIGITS = Array.from('0123456789abcdef');
const FEW = BEHIND * DIGITS.length;
/** Rows of columns are of one size, and large. */
const COLUMNS = 8;

/** Tables whose keys begin with the id of a post. */
type Sampled = 'posts' | 'bodies' | 'revisions' | 'bin' | 'originals';

/**
 * What the rows of a table take, by those that are looked at: all of a small one, else rows from all over
 * it. Ids are random, so what lies behind a digit is a fair sample.
 */
async function bytesOf(archive: Archive, part: Sampled, rows: number): Promise<number> {
  const table = archive.table(part);
  const keyOf = (digit: string) => (part === 'revisions' ? [digit] : digit);
  const behind = (digit: string): Promise<unknown[]> =>
    table.where(':id').aboveOrEqual(keyOf(digit)).limit(BEHIND).toArray();
  const looked = rows <= FEW ? [await table.toArray()] : await Promise.all(DIGITS.map(behind));
  const sizes = looked.flat().map(sizeOf);
  const sum = sizes.reduce((all, size) => all + size, 0);
  return sizes.length === 0 ? 0 : Math.round((sum / sizes.length) * rows);
}

async function indexPart(): Promise<StoragePart> {
  const archive = await openArchive();
  const state = await archive.indexState.get(STATE_KEY);
  const blocks = (state?.segments ?? []).reduce((sum, { bytes }) => sum + bytes, 0);
  const columns = await archive.columns.limit(COLUMNS).toArray();
  const known = columns.reduce((sum, row) => sum + sizeOf(row), 0);
  const chunks = state?.chunkStamps.length ?? 0;
  const all = columns.length === 0 ? 0 : Math.round((known / columns.length) * chunks);
  return { part: 'index', rows: state?.posts ?? 0, bytes: blocks + all };
}

/**
 * What takes the room of the archive. The sizes are those of the rows as they are read, before the
 * browser packs them, and of large tables an estimate; the whole is what the browser says (storageUse).
 */
export async function storageParts(): Promise<StoragePart[]> {
  const archive = await openArchive();
  const plain = async (part: 'bin' | 'originals'): Promise<StoragePart> => {
    const rows = await archive[part].count();
    return { part, rows, bytes: await bytesOf(archive, part, rows) };
  };
  const [posts, revisions] = await Promise.all([countPosts(), archive.revisions.count()]);
  const [images, imageBytes] = await Promise.all([archive.images.count(), bytesOfImages(archive)]);
  const [facts, bodies, earlier] = await Promise.all([
    bytesOf(archive, 'posts', posts),
    bytesOf(archive, 'bodies', posts),
    bytesOf(archive, 'revisions', revisions),
  ]);
  return [
    { part: 'posts', rows: posts, bytes: facts + bodies },
    { part: 'revisions', rows: revisions, bytes: earlier },
    await indexPart(),
    await plain('bin'),
    await plain('originals'),
    { part: 'images', rows: images, bytes: imageBytes },
  ];
}
