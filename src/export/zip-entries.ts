import { makeZip } from 'client-zip';
import type { ClockReading, FileEntry } from './entry';

/** Bytes that are gathered before they are passed on: many small writes are slow everywhere. */
const PART = 4 * 1024 * 1024;

/** A zip's clock knows 1980 to 2107 and no zone: the same reading on every machine. */
function zipDate({ day, time }: ClockReading): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  if (year < 1980) return new Date(1980, 0, 1);
  if (year > 2107) return new Date(2107, 11, 31);
  return new Date(year, month - 1, date, hour, minute, second);
}

async function* zipFiles(entries: AsyncIterable<FileEntry>) {
  for await (const { path, content, modified } of entries) {
    yield { name: path, input: content, lastModified: zipDate(modified) };
  }
}

/** Small chunks -> chunks of `PART` bytes, and a last one of what is left. */
function gather(): TransformStream<Uint8Array, Uint8Array> {
  let part = new Uint8Array(PART);
  let filled = 0;
  return new TransformStream({
    transform(chunk, controller) {
      let rest = chunk;
      while (rest.length > 0) {
        const taken = rest.subarray(0, PART - filled);
        part.set(taken, filled);
        filled += taken.length;
        rest = rest.subarray(taken.length);
        if (filled < PART) return;
        controller.enqueue(part);
        part = new Uint8Array(PART);
        filled = 0;
      }
    },
    flush(controller) {
      if (filled > 0) controller.enqueue(part.subarray(0, filled));
    },
  });
}

/**
 * Entries -> the bytes of a zip (stored, UTF-8 names), drawn as they are read, in parts of 4 MB.
 * The same entries give the same bytes on every machine. An error of the entries, also an abort,
 * is the stream's error.
 */
export function zipEntries(entries: AsyncIterable<FileEntry>): ReadableStream<Uint8Array> {
  return makeZip(zipFiles(entries)).pipeThrough(gather());
}
