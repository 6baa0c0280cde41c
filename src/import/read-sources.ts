import { readAhead } from '../core/read-ahead';
import { NeedsDocument } from './imported-body';
import { drawFile, type Source } from './open-zip';
import type { IncomingFile } from './read-file';
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

type Took = { piece?: ReadPiece; unread?: IncomingFile; bytes: number };

async function take(
  file: Awaited<ReturnType<typeof drawFile>>,
  path: string,
  options: ReadOptions,
): Promise<Took> {
  if ('reason' in file) return { piece: failedPiece(path, file), bytes: 0 };
  const bytes = file.bytes.length;
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
  const drawn = readAhead(sources, AHEAD, async (source) => ({
    path: source.path,
    file: await drawFile(source),
  }));
  for await (const { path, file } of drawn) {
    const took = await take(file, path, options);
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
