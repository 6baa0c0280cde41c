import { expect, test } from 'vitest';
import { pourBytes } from '../../src/core/pour-bytes';

const MB = 1024 * 1024;
const CALM = new AbortController().signal;

/** `count` chunks of so many bytes, each of its own number; tells what became of the stream. */
function chunks(count: number, size: number) {
  const state = { cancelled: undefined as unknown, given: 0 };
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (state.given === count) return controller.close();
      controller.enqueue(new Uint8Array(size).fill((state.given += 1)));
    },
    cancel: (reason) => void (state.cancelled = reason),
  });
  return { stream, state };
}

function wanted(count: number, size: number): Uint8Array {
  const all = new Uint8Array(count * size);
  for (let at = 0; at < count; at += 1) all.fill(at + 1, at * size, (at + 1) * size);
  return all;
}

test('what is written is what was poured, in parts of 4 MB', async () => {
  const written: Uint8Array[] = [];
  await pourBytes(
    chunks(9, 1.5 * MB).stream,
    async (part) => {
      await new Promise((done) => setTimeout(done));
      written.push(part.slice());
    },
    CALM,
  );
  expect(written.map(({ length }) => length / MB)).toEqual([4, 4, 4, 1.5]);
  const all = Buffer.concat(written);
  expect(all.equals(wanted(9, 1.5 * MB))).toBe(true);
});

test('a chunk larger than a part is divided; nothing at all writes nothing', async () => {
  const sizes: number[] = [];
  const note = async (part: Uint8Array) => void sizes.push(part.length / MB);
  await pourBytes(chunks(1, 9 * MB).stream, note, CALM);
  await pourBytes(chunks(0, 1).stream, note, CALM);
  expect(sizes).toEqual([4, 4, 1]);
});

test('one part is written at a time, and no part changes while it is', async () => {
  let writing = 0;
  let most = 0;
  await pourBytes(
    chunks(40, MB).stream,
    async (part) => {
      most = Math.max(most, (writing += 1));
      const before = part.slice();
      await new Promise((done) => setTimeout(done, 2));
      expect(Buffer.from(before).equals(part)).toBe(true);
      writing -= 1;
    },
    CALM,
  );
  expect(most).toBe(1);
});

test('a disk that refuses ends it, and the stream is told', async () => {
  const { stream, state } = chunks(40, MB);
  const full = new Error('the disk is full');
  await expect(pourBytes(stream, () => Promise.reject(full), CALM)).rejects.toBe(full);
  expect(state.cancelled).toBe(full);
  expect(state.given).toBeLessThan(20);
});

test('an abort ends it with the reason', async () => {
  const { stream, state } = chunks(40, MB);
  const stop = new AbortController();
  const pouring = pourBytes(stream, async () => stop.abort('enough'), stop.signal);
  await expect(pouring).rejects.toBe('enough');
  expect(state.cancelled).toBe('enough');
});
