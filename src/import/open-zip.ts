import { BlobReader, Uint8ArrayWriter, ZipReader, type Entry } from '@zip.js/zip.js';
import type { ImportFailure } from './outcome';
import type { IncomingFile } from './read-file';

/** Bounds of a zip: what an archive of 100,000 posts needs, and no bomb stays under. */
const BOUNDS = { entries: 250_000, file: 30 * 1024 * 1024, total: 4 * 1024 ** 3, ratio: 400 };

/** A file of a source, read only when it is drawn; or why it is not read. */
export type Source =
  { path: string; read: () => Promise<Uint8Array> } | { path: string; failure: ImportFailure };

const UNSAFE =
  // oxlint-disable-next-line no-control-regex
  /^\/|^[A-Za-z]:|\\|(?:^|\/)\.\.(?:\/|$)|[\u0000-\u001f]|(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/|$)/i;

/** Whether a path leads out of its tree, or is none that every system can have. */
export function isUnsafePath(path: string): boolean {
  return UNSAFE.test(path);
}

/** Unix's kind of file in the upper half of the attributes: 0o120000 is a link. */
function isLink(entry: Entry): boolean {
  return ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

function isBomb({ uncompressedSize, compressedSize }: Entry): boolean {
  return uncompressedSize > 1_000_000 && uncompressedSize > compressedSize * BOUNDS.ratio;
}

function sourceOf(entry: Entry): Source[] {
  const { filename: path } = entry;
  const refused = (reason: ImportFailure['reason']): Source[] => [
    { path, failure: { reason, line: 1 } },
  ];
  if (entry.directory) return [];
  if (isUnsafePath(path) || isLink(entry)) return refused('path');
  if (entry.uncompressedSize > BOUNDS.file || isBomb(entry)) return refused('too-large');
  return [{ path, read: () => entry.getData(new Uint8ArrayWriter()) }];
}

/** A zip -> its files, one after the other; none is unpacked before it is drawn. @throws where it is none. */
export async function* openZip(blob: Blob): AsyncGenerator<Source> {
  const reader = new ZipReader(new BlobReader(blob), { useWebWorkers: false });
  let [entries, total] = [0, 0];
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      entries += 1;
      total += entry.uncompressedSize;
      if (entries > BOUNDS.entries || total > BOUNDS.total) {
        yield { path: entry.filename, failure: { reason: 'too-large', line: 1 } };
        return;
      }
      yield* sourceOf(entry);
    }
  } finally {
    await reader.close();
  }
}

/** A source's file, read; or why it cannot be. */
export async function drawFile(source: Source): Promise<IncomingFile | ImportFailure> {
  if ('failure' in source) return source.failure;
  try {
    return { path: source.path, bytes: await source.read() };
  } catch {
    return { reason: 'unreadable', line: 1 };
  }
}
