import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { FileEntry } from '../../src/export/entry';
import { zipEntries } from '../../src/export/zip-entries';
import { streamOf } from '../support/collect';

const POST: FileEntry = {
  path: '_posts/2022-01-04-x.md',
  content: '中文 😀',
  modified: { day: '2022-01-04', time: '18:05:26' },
};

async function parts(entries: AsyncIterable<FileEntry>): Promise<Uint8Array[]> {
  const found: Uint8Array[] = [];
  const reader = zipEntries(entries).getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return found;
    found.push(value);
  }
}

async function zipped(entries: FileEntry[]): Promise<Uint8Array> {
  return new Uint8Array(Buffer.concat(await parts(streamOf(entries))));
}

/** Date and time words of the first local header. */
function clock(zip: Uint8Array): { time: number; date: number } {
  const view = new DataView(zip.buffer, zip.byteOffset);
  return { time: view.getUint16(10, true), date: view.getUint16(12, true) };
}

test('the files come out of the zip as they went in', async () => {
  const entries = [POST, { ...POST, path: 'category/a.html', content: '' }];
  const files = unzipSync(await zipped(entries));
  expect(Object.keys(files)).toEqual(['_posts/2022-01-04-x.md', 'category/a.html']);
  expect(new TextDecoder().decode(files['_posts/2022-01-04-x.md'])).toBe('中文 😀');
});

test('hundreds of files of every length keep their bytes', async () => {
  const entries = Array.from({ length: 400 }, (_, n) => ({
    ...POST,
    path: `_posts/${n}.md`,
    content: `${n}：${'文a'.repeat((n * n * 37) % 30_000)}`,
  }));
  const files = unzipSync(await zipped(entries));
  const texts = entries.map(({ path }) => new TextDecoder().decode(files[path]));
  expect(texts.every((text, n) => text === entries[n]?.content)).toBe(true);
});

describe('the clock of a file', () => {
  test('shows the reading of the post, in every zone of the machine', async () => {
    const { time, date } = clock(await zipped([POST]));
    expect([date >> 9, (date >> 5) & 15, date & 31]).toEqual([42, 1, 4]);
    expect([time >> 11, (time >> 5) & 63, (time & 31) * 2]).toEqual([18, 5, 26]);
  });

  test.each([
    ['1000-01-02', 0],
    ['9999-12-30', 127],
  ])('of %s is the nearest that a zip can say', async (day, years) => {
    const { date } = clock(await zipped([{ ...POST, modified: { day, time: '00:00:00' } }]));
    expect(date >> 9).toBe(years);
  });
});

test('an error of the entries is the error of the zip', async () => {
  async function* broken() {
    yield POST;
    throw new Error('lost');
  }
  await expect(parts(broken())).rejects.toThrow('lost');
});
