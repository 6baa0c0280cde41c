import { BlobReader, ZipReader, type Entry, type FileEntry } from '@zip.js/zip.js';
import { decodeText } from './decode-text';
import type { ImportFailure } from './outcome';
import type { IncomingFile } from './read-file';

const MB = 1024 * 1024;

/**
 * Bounds of a zip: what an archive of 100,000 posts needs, and no bomb stays under. `spread`: how many
 * times its own size a whole zip may unpack to; below `small` in any case.
 */
const BOUNDS = {
  entries: 250_000,
  file: 30 * MB,
  ratio: 400,
  small: 64 * MB,
  spread: 100,
  total: 4096 * MB,
};

/** A file of a source, read only when it is drawn; or why it is not read. */
export type Source =
  | { path: string; read: () => Promise<Uint8Array>; size?: number }
  | { path: string; failure: ImportFailure };

/** More bytes came out of a zip than may. */
class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

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
  return uncompressedSize > MB && uncompressedSize > compressedSize * BOUNDS.ratio;
}

/** Bytes that may still come out of a zip, whatever it declares. */
type Budget = { left: number };

/** Unpacks one file by what really comes out. @throws TooLarge, or what the zip is damaged by. */
async function unpack(entry: FileEntry, budget: Budget): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let isTooLarge = budget.left <= 0;
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(part) {
      size += part.length;
      budget.left -= part.length;
      isTooLarge = size > BOUNDS.file || budget.left < 0;
      if (isTooLarge) throw new TooLarge(entry.filename);
      parts.push(part);
    },
  });
  try {
    if (!isTooLarge) await entry.getData(sink, { checkSignature: true });
  } catch (error) {
    if (!isTooLarge) throw error;
  }
  if (isTooLarge) throw new TooLarge(entry.filename);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function sourceOf(entry: Entry, budget: Budget): Source[] {
  const { filename: path } = entry;
  const refused = (reason: ImportFailure['reason']): Source[] => [
    { path, failure: { reason, line: 1 } },
  ];
  if (entry.directory) return [];
  if (isUnsafePath(path) || isLink(entry)) return refused('path');
  if (entry.encrypted) return refused('encrypted');
  if (/\.zip$/i.test(path)) return refused('zip-in-zip');
  if (entry.uncompressedSize > BOUNDS.file || isBomb(entry)) return refused('too-large');
  return [{ path, read: () => unpack(entry, budget), size: entry.uncompressedSize }];
}

/** Names that say no encoding are read as texts are: UTF-8 or what Chinese systems write. */
function nameOf(bytes: Uint8Array): string | undefined {
  const name = decodeText(bytes);
  return name.ok ? name.value.text : undefined;
}

/**
 * A zip -> its files, one after the other; none is unpacked before it is drawn. Odd names are no
 * reason to leave the others: they are told apart here. @throws where it is none.
 */
export async function* openZip(blob: Blob): AsyncGenerator<Source> {
  const reader = new ZipReader(new BlobReader(blob), { useWebWorkers: false });
  const most = Math.max(BOUNDS.small, blob.size * BOUNDS.spread);
  const budget = { left: Math.min(most, BOUNDS.total) };
  let entries = 0;
  try {
    const tolerant = { strictness: 'tolerant', filenameValidation: 'tolerant' } as const;
    for await (const entry of reader.getEntriesGenerator({ ...tolerant, decodeText: nameOf })) {
      entries += 1;
      if (entries > BOUNDS.entries) {
        yield { path: entry.filename, failure: { reason: 'too-many', line: 1 } };
        return;
      }
      yield* sourceOf(entry, budget);
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
  } catch (error) {
    return { reason: error instanceof TooLarge ? 'too-large' : 'unreadable', line: 1 };
  }
}
