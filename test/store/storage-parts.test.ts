import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { catchUp } from '../../src/search/indexer/catch-up';
import { deletePosts } from '../../src/store/bin';
import { openArchive } from '../../src/store/open-archive';
import { sizeOf } from '../../src/store/size-of';
import { storageParts } from '../../src/store/storage-parts';
import { addressOf, saved, withEmptyArchive } from '../support/an-archive';

withEmptyArchive();

async function parts() {
  return Object.fromEntries((await storageParts()).map(({ part, ...rest }) => [part, rest]));
}

it.each([
  ['abc', 7],
  ['央行', 8],
  [new Uint8Array(100), 108],
  [[1, 2], 22],
])('%j takes %i bytes', (value, size) => {
  expect(sizeOf(value)).toBe(size);
});

it('each part says how many rows it has and what they take', async () => {
  const long = '央行宣布降准。'.repeat(1_000);
  const { post } = await saved({ url: addressOf(1), text: '旧文。' });
  await saved({ url: addressOf(1), text: long });
  const { post: gone } = await saved({ url: addressOf(2), text: long });
  await deletePosts([gone.id], 1);
  const archive = await openArchive();
  const original = { bytes: new Uint8Array(5_000), slug: 's', day: 'd', state: 'x' };
  await archive.originals.put({ postId: post.id, ...original });
  await catchUp({ forms: 'one', mostCharacters: 100_000 });
  const { posts, revisions, index, bin, originals } = await parts();
  expect(posts?.rows).toBe(1);
  // The text twice, once as HTML, two bytes a character.
  expect(posts?.bytes).toBeGreaterThan(28_000);
  expect(posts?.bytes).toBeLessThan(34_000);
  expect(revisions).toMatchObject({ rows: 1 });
  expect(revisions?.bytes).toBeLessThan(4_000);
  expect(bin?.bytes).toBeGreaterThan(28_000);
  expect(originals?.bytes).toBeGreaterThan(5_000);
  expect(index?.rows).toBe(1);
  expect(index?.bytes).toBeGreaterThan(300);
});

it('of many rows some from all over the table stand for all', async () => {
  const { post } = await saved();
  const archive = await openArchive();
  const ids = Array.from({ length: 4_000 }, () => crypto.randomUUID());
  await archive.posts.bulkAdd(ids.map((id, at) => ({ ...post, id, identity: `${at}` })));
  const text = (at: number) => 'x'.repeat(500 + (at % 7) * 100);
  await archive.bodies.bulkAdd(ids.map((postId, at) => ({ postId, body: '', text: text(at) })));
  const all = [...(await archive.posts.toArray()), ...(await archive.bodies.toArray())];
  const exact = all.reduce((sum, row) => sum + sizeOf(row), 0);
  const { posts } = await parts();
  expect((posts?.bytes ?? 0) / exact).toBeGreaterThan(0.95);
  expect((posts?.bytes ?? 0) / exact).toBeLessThan(1.05);
});

it('an empty archive takes nothing', async () => {
  expect((await storageParts()).map(({ rows, bytes }) => [rows, bytes])).toEqual(
    Array.from({ length: 6 }, () => [0, 0]),
  );
});
