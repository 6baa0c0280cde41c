import { makeZip } from 'client-zip';
import type { AssetEntry, ClockReading, FileEntry } from './entry';
import { inParts, reusingEncoder } from './reused-memory';

/** Texts that the zip may hold at once: the one that is written, and the next; twice that, to be safe. */
const AT_ONCE = 4;

/** Bytes that are handed on at once. */
const PART = 256 * 1024;

/** A zip's clock knows 1980 to 2107 and no zone: the same reading on every machine. */
function zipDate({ day, time }: ClockReading): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  if (year < 1980) return new Date(1980, 0, 1);
  if (year > 2107) return new Date(2107, 11, 31);
  return new Date(year, month - 1, date, hour, minute, second);
}

async function* zipFiles(entries: AsyncIterable<FileEntry | AssetEntry>) {
  const encode = reusingEncoder(AT_ONCE);
  for await (const entry of entries) {
    const input = 'blob' in entry ? entry.blob : encode(entry.content);
    yield { name: entry.path, input, lastModified: zipDate(entry.modified) };
  }
}

/**
 * Entries -> the bytes of a zip (stored, UTF-8 names), drawn as they are read.
 * The same entries give the same bytes on every machine. An error of the entries, also an abort,
 * is the stream's error.
 */
export function zipEntries(
  entries: AsyncIterable<FileEntry | AssetEntry>,
): ReadableStream<Uint8Array> {
  return inParts(makeZip(zipFiles(entries)), PART);
}
