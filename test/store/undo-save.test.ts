import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { editPost } from '../../src/store/edit-post';
import { getFullPost, getPost, getRevisions } from '../../src/store/read-posts';
import { undoSave } from '../../src/store/undo-save';
import { Archive } from '../../src/store/archive';
import { saved, withEmptyArchive } from '../support/an-archive';

withEmptyArchive();

const DONE = { ok: true, value: null };
const GONE = { ok: false, failure: { reason: 'post-gone' } };

/** How many rows each table holds. */
async function rows(): Promise<Record<string, number>> {
  const archive = new Archive();
  const counts = await Promise.all(archive.tables.map((table) => table.count()));
  const entries = archive.tables.map(({ name }, index) => [name, counts[index] ?? 0] as const);
  archive.close();
  return Object.fromEntries(entries);
}

it('removes a post that the save created, with all that belongs to it', async () => {
  const { post } = await saved();
  expect(await undoSave(post.id, 1)).toEqual(DONE);
  expect(await rows()).toMatchObject({ posts: 0, bodies: 0, revisions: 0, bin: 0 });
});

it('gives back just the text and facts that a revision replaced', async () => {
  const first = await saved({ text: '旧文。', headline: '旧' }, 1_000);
  const before = await getFullPost(first.post.id);
  const second = await saved({ text: '新文。', headline: '新' }, 2_000);
  expect(await undoSave(second.post.id, 2)).toEqual(DONE);
  expect(await getFullPost(first.post.id)).toEqual(before);
  expect(await getRevisions(first.post.id)).toEqual([]);
});

it('keeps what a person edited since', async () => {
  const { post } = await saved({ text: '旧文。' }, 1_000);
  await saved({ text: '新文。' }, 2_000);
  await editPost(post.id, { headline: '我的', tags: ['货币'] }, { now: 2_000 });
  await undoSave(post.id, 2);
  expect(await getPost(post.id)).toMatchObject({ headline: '我的', tags: ['货币'], revision: 1 });
});

it('does nothing twice', async () => {
  const { post } = await saved({ text: '一。' }, 1_000);
  await saved({ text: '二。' }, 2_000);
  await saved({ text: '三。' }, 3_000);
  const both = await Promise.all([undoSave(post.id, 3), undoSave(post.id, 3)]);
  expect(both).toEqual([DONE, GONE]);
  expect(await getFullPost(post.id)).toMatchObject({ text: '二。', revision: 2 });
});

it('says that a post is gone', async () => {
  expect(await undoSave('nobody', 1)).toEqual(GONE);
});
