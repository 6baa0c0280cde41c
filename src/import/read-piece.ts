import { bodyImages } from '../core/body-images';
import { NeedsDocument } from './imported-body';
import type { ImportFailure } from './outcome';
import { readFile, type FileReading, type IncomingFile } from './read-file';
import { toPost, type ReadyPost } from './to-post';

/** What one file gave: posts, addresses to capture, or why neither. All of it can be cloned. */
export type ReadPiece = {
  path: string;
  posts: ReadyPost[];
  addresses: { address: string; headline?: string }[];
  failure?: ImportFailure;
};

/** `zone`: of times without one. `now`: when the import began, ms since 1970 UTC. */
export type ReadOptions = { zone: string; now: number };

/** What failed, of a file. */
export function failedPiece(path: string, failure: ImportFailure): ReadPiece {
  return { path, posts: [], addresses: [], failure };
}

/** No file stops an import, whatever a parser makes of it: but for the one that the page must read. */
function read(file: IncomingFile, zone: string): FileReading {
  try {
    return readFile(file, zone);
  } catch (error) {
    if (error instanceof NeedsDocument) throw error;
    return { kind: 'failed', failure: { reason: 'unreadable', line: 1 } };
  }
}

/** A file -> what it gave; undefined where it holds no article. @throws NeedsDocument in a worker */
export async function readPiece(
  file: IncomingFile,
  { zone, now }: ReadOptions,
): Promise<ReadPiece | undefined> {
  const { path, bytes, images = [] } = file;
  const reading = read(file, zone);
  if (reading.kind === 'passed-over') return undefined;
  if (reading.kind === 'failed') return failedPiece(path, reading.failure);
  const piece: ReadPiece = { path, posts: [], addresses: [] };
  for (const imported of reading.posts) {
    const ready = await toPost(imported, { path, bytes, id: crypto.randomUUID(), now });
    const shown = new Set(bodyImages(ready.body.body).map(({ url }) => url));
    const own = images.filter(({ url }) => shown.has(url));
    piece.posts.push(own.length > 0 ? { ...ready, images: own } : ready);
  }
  for (const { address, headline } of reading.addresses) {
    if (address !== undefined) piece.addresses.push({ address, ...(headline && { headline }) });
  }
  return piece;
}
