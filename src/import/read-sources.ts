import { readAhead } from '../core/read-ahead';
import { assetsOf, imagesOf, type Assets } from './asset-images';
import { NeedsDocument } from './imported-body';
import { drawFile, type Source } from './open-zip';
import { holdsNone, type IncomingFile } from './read-file';
import { failedPiece, readPiece, type ReadOptions, type ReadPiece } from './read-piece';

/**
 * Files that were read together. `unread`: those that take a browser's parser, for whoever has one.
 * `done` files of `all` are behind it.
 */
export type ReadBatch = {
  pieces: ReadPiece[];
  unread: IncomingFile[];
  done: number;
  all: number;
};

/** A batch is what is kept in one transaction: so many files, and hardly more bytes than this. */
const MOST = { files: 200, bytes: 4 * 1024 * 1024 };

/** Files whose bytes are under way while another is read. */
const AHEAD = 8;

/** A file, or why it cannot be read; undefined for one that holds no article. */
type Drawn = Awaited<ReturnType<typeof drawFile>> | undefined;

function draw(source: Source): Promise<Drawn> {
  const isNone = 'read' in source && holdsNone(source.path);
  return isNone ? Promise.resolve(undefined) : drawFile(source);
}

type Took = { piece?: ReadPiece; unread?: IncomingFile; bytes: number };

async function take(
  drawn: Drawn,
  path: string,
  { assets, ...options }: ReadOptions & { assets: Assets },
): Promise<Took> {
  if (!drawn) return { bytes: 0 };
  if ('reason' in drawn) return { piece: failedPiece(path, drawn), bytes: 0 };
  const images = await imagesOf(drawn, assets);
  const file = images.length > 0 ? { ...drawn, images } : drawn;
  const sizes = images.map(({ found }) => (found.ok ? found.value.bytes.length : 0));
  const bytes = sizes.reduce((sum, size) => sum + size, file.bytes.length);
  try {
    const piece = await readPiece(file, options);
    return { bytes, ...(piece && { piece }) };
  } catch (error) {
    if (error instanceof NeedsDocument) return { unread: file, bytes };
    throw error;
  }
}

/** Files -> what they hold, in their order, batch by batch: never all in memory. */
export async function* readSources(
  sources: readonly Source[],
  options: ReadOptions,
): AsyncGenerator<ReadBatch> {
  const empty = (): Pick<ReadBatch, 'pieces' | 'unread'> => ({ pieces: [], unread: [] });
  let [batch, files, bytes, done] = [empty(), 0, 0, 0];
  const assets = assetsOf(sources);
  const drawn = readAhead(sources, AHEAD, async (source) => ({
    path: source.path,
    file: await draw(source),
  }));
  for await (const { path, file } of drawn) {
    const took = await take(file, path, { ...options, assets });
    if (took.piece) batch.pieces.push(took.piece);
    if (took.unread) batch.unread.push(took.unread);
    files += 1;
    done += 1;
    bytes += took.bytes;
    if (files < MOST.files && bytes < MOST.bytes) continue;
    yield { ...batch, done, all: sources.length };
    [batch, files, bytes] = [empty(), 0, 0];
  }
  yield { ...batch, done, all: sources.length };
}
