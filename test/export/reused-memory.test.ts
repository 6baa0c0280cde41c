import { expect, test } from 'vitest';
import { inParts, reusingEncoder } from '../../src/export/reused-memory';

const decoder = new TextDecoder();

async function chunksOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return chunks;
}

/** A stream that draws over each chunk as soon as the next is asked for, as one in reused memory may. */
function fleeting(texts: readonly string[]): ReadableStream<Uint8Array> {
  let last: Uint8Array | undefined;
  const left = [...texts];
  return new ReadableStream(
    {
      pull(controller) {
        last?.fill(0);
        const next = left.shift();
        if (next === undefined) return controller.close();
        last = new TextEncoder().encode(next);
        controller.enqueue(last);
      },
    },
    { highWaterMark: 0 },
  );
}

test('texts are good until as many more were given', () => {
  const encode = reusingEncoder(2);
  const long = '长'.repeat(30_000);
  const first = encode('一');
  const second = encode(long);
  const third = encode('three');
  expect([first, second, third].map((bytes) => decoder.decode(bytes))).toEqual([
    '一',
    long,
    'three',
  ]);
  encode('4');
  expect(decoder.decode(first)).not.toBe('一');
});

test('the same bytes come in parts of one size, whatever the chunks were', async () => {
  const texts = ['', '一', 'two', '三'.repeat(40), 'x', '', 'y'.repeat(99)];
  const whole = texts.join('');
  for (const size of [1, 2, 7, 50, Buffer.byteLength(whole), 1_000]) {
    const parts = await chunksOf(inParts(fleeting(texts.filter(Boolean)), size));
    expect(Buffer.concat(parts).toString()).toBe(whole);
    expect(parts.slice(0, -1).every(({ length }) => length === size)).toBe(true);
  }
});

test('whoever stops reading stops the source', async () => {
  let reason: unknown;
  const source = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(10)),
    cancel: (why) => void (reason = why),
  });
  const reader = inParts(source, 4).getReader();
  await reader.read();
  await reader.cancel('enough');
  expect(reason).toBe('enough');
});
