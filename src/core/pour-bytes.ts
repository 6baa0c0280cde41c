/** Bytes that are gathered before they are written: many small writes are slow everywhere. */
const PART = 4 * 1024 * 1024;

/**
 * Writes a stream's bytes in parts of 4 MB, and a last one of what is left. One part is filled while
 * the other is being written; there are never more than these two, however much is poured.
 * `write` is done with the part when it resolves.
 * @throws the signal's reason, the stream's error, or that of `write`; the stream is cancelled then.
 */
export async function pourBytes(
  from: ReadableStream<Uint8Array>,
  write: (part: Uint8Array<ArrayBuffer>) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const reader = from.getReader();
  let part = new Uint8Array(PART);
  let spare = new Uint8Array(PART);
  let filled = 0;
  let writing = Promise.resolve();
  const pass = async (): Promise<void> => {
    await writing;
    writing = write(part.subarray(0, filled));
    writing.catch(() => undefined);
    [part, spare] = [spare, part];
    filled = 0;
  };
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      signal?.throwIfAborted();
      for (let rest = read.value; rest.length > 0;) {
        const taken = rest.subarray(0, PART - filled);
        part.set(taken, filled);
        filled += taken.length;
        rest = rest.subarray(taken.length);
        if (filled === PART) await pass();
      }
    }
    if (filled > 0) await pass();
    await writing;
  } catch (error) {
    await reader.cancel(error).catch(() => undefined);
    throw error;
  }
}
