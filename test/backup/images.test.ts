import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { Archive } from '../../src/store/archive';
import { beginImages, settleImage, wantImages } from '../../src/store/image-queue';
import { restoreImage } from '../../src/store/image-records';
import { closeArchive, openArchive } from '../../src/store/open-archive';
import { picturesOf } from '../../src/store/post-images';
import { withEmptyArchive } from '../support/an-archive';
import { backedUp, fillEveryTable, restored } from '../support/full-archive';
import { aPng } from '../support/image-bytes';

withEmptyArchive();

const NONE = new Uint8Array();

async function empty(): Promise<void> {
  await closeArchive();
  await new Archive().delete();
}

/** The id of the article that shows pictures and is not deleted. */
async function shownBy(): Promise<string> {
  const { posts } = await openArchive();
  return (await posts.filter(({ headline }) => headline === '图0').first())?.id ?? '';
}

/** The backup with a character of the image's bytes replaced. */
function damaged(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  const at = text.indexOf('"bytes":"', text.indexOf('"kind":"image"')) + 40;
  return new TextEncoder().encode(`${text.slice(0, at)}@${text.slice(at + 1)}`);
}

test('a damaged image is named and left out; its article comes, and can have it fetched again', async () => {
  await fillEveryTable(2);
  const bytes = await backedUp();
  await empty();
  const report = await restored(damaged(bytes));
  expect(report).toMatchObject({ images: 0, damaged: 1, damage: [{ reason: 'digest' }] });
  const id = await shownBy();
  const { kept, missing } = await picturesOf(id);
  expect([kept.length, missing[0]?.why]).toEqual([0, 'waiting']);
  await wantImages([id], 20_000);
  const order = await beginImages({ postId: id, since: 20_000 });
  expect(order?.addresses).toContain('https://img.example/a');
});

test('an image that no article shows is not taken, nor one that is not what its name says', async () => {
  await fillEveryTable(1);
  const { images } = await openArchive();
  const [row] = await images.toArray();
  if (!row) throw new Error('an image');
  await images.clear();
  const facts = { sha: row.sha, type: row.type, width: 20, height: 10 };
  const wrong = await restoreImage({ ...facts, bytes: aPng(20, 10, 1) });
  const stray = await restoreImage({ ...facts, sha: 'f'.repeat(64), bytes: NONE });
  const right = await restoreImage({ ...facts, bytes: aPng(20, 10) });
  const again = await restoreImage({ ...facts, bytes: aPng(20, 10) });
  expect([wrong, stray, right, again].map((one) => one.ok && one.value)).toEqual([
    false,
    false,
    true,
    false,
  ]);
});

test('what an article lacks here comes from the backup, and nothing that it has goes', async () => {
  await fillEveryTable(1);
  const bytes = await backedUp();
  const id = await shownBy();
  const archive = await openArchive();
  await archive.images.clear();
  await wantImages([id], 20_000);
  await beginImages({ postId: id, since: 20_000 });
  const gone = { ok: false, failure: { why: 'too-slow' } } as const;
  for (const name of ['a', 'gone', 'later']) {
    await settleImage(id, `https://img.example/${name}`, gone, { budget: 1e6, now: 20_000 });
  }
  expect(await restored(bytes)).toMatchObject({ images: 1 });
  const { kept, missing } = await picturesOf(id);
  expect(kept.map(({ url }) => url)).toEqual(['https://img.example/a']);
  expect(missing).toHaveLength(2);
});

test('a backup of a time before images restores', async () => {
  await fillEveryTable(3);
  const { images, postImages } = await openArchive();
  await Promise.all([images.clear(), postImages.clear()]);
  const bytes = await backedUp();
  const text = new TextDecoder().decode(bytes);
  expect(text).not.toContain('"images":{"entries"');
  await empty();
  expect(await restored(bytes)).toMatchObject({ images: 0, damaged: 0 });
});
