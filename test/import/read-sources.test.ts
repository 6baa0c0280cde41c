import { expect, test } from 'vitest';
import type { Source } from '../../src/import/open-zip';
import { readSources, type ReadBatch } from '../../src/import/read-sources';
import { archiveFile } from '../support/archive-files';

/* Here as in a worker: there is no parser of a browser. */
const OPTIONS = { zone: 'Asia/Shanghai', now: Date.UTC(2026, 10, 22) };

async function batchesOf(sources: Source[]): Promise<ReadBatch[]> {
  const batches: ReadBatch[] = [];
  for await (const batch of readSources(sources, OPTIONS)) batches.push(batch);
  return batches;
}

function aSource(path: string, text: string): Source {
  return { path, read: async () => new TextEncoder().encode(text) };
}

test('posts of the archive’s form are read without a browser’s parser, 200 at a time', async () => {
  const files = Array.from({ length: 450 }, (_, n) => archiveFile(n * 5));
  const batches = await batchesOf(files.map(({ path, text }) => aSource(path, text)));
  expect(batches.map(({ done, all }) => [done, all])).toEqual([
    [200, 450],
    [400, 450],
    [450, 450],
  ]);
  expect(batches.flatMap(({ unread }) => unread)).toEqual([]);
  expect(batches.flatMap(({ pieces }) => pieces.map(({ path }) => path))).toEqual(
    files.map(({ path }) => path),
  );
});

test('large posts make small batches', async () => {
  const { path, text } = archiveFile(2);
  const large = text.replace(/离岸.*/, `<p>${'字'.repeat(1_700_000)}</p>`);
  const batches = await batchesOf([aSource(path, large), aSource('b.md', large)]);
  expect(batches.map(({ pieces }) => pieces.length)).toEqual([1, 1, 0]);
});

test('what takes a parser is handed on, what cannot be read is named, and the rest is read', async () => {
  const table = aSource('t.md', '| a |\n|-|\n| 1 |\n');
  const gone: Source = {
    path: 'gone.md',
    read: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
  };
  const [batch] = await batchesOf([table, gone, aSource('ok.md', '# T\n\ntext')]);
  expect(batch?.unread.map(({ path }) => path)).toEqual(['t.md', 'ok.md']);
  expect(batch?.pieces).toEqual([
    { path: 'gone.md', posts: [], addresses: [], failure: { reason: 'unreadable', line: 1 } },
  ]);
});
