import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { deletePosts } from '../../src/store/bin';
import { editPost } from '../../src/store/edit-post';
import { beginImport, finishImport } from '../../src/store/import-posts';
import { openArchive } from '../../src/store/open-archive';
import { getFullPost, getPost, getRevisions, postIds } from '../../src/store/read-posts';
import { keepPlace, readingPlaceOf } from '../../src/store/reading-places';
import { listImports, undoImport } from '../../src/store/undo-import';
import { mergeSettings } from '../../src/backup/merge-settings';
import { parseSettings } from '../../src/core/settings';
import { addressOf, saved, withEmptyArchive } from '../support/an-archive';
import { backedUp, fillEveryTable, restored } from '../support/full-archive';

withEmptyArchive();

const URL = addressOf(1);

test('a text that was captured since stays, one of the backup is among the earlier ones', async () => {
  const { post } = await saved({ url: URL, text: '第一' }, 1_000);
  const bytes = await backedUp();
  await saved({ url: URL, text: '第二' }, 2_000);
  expect((await restored(bytes)).posts).toMatchObject({ 'newer-here': 1 });
  expect((await getFullPost(post.id))?.text).toBe('第二');
  expect((await getRevisions(post.id)).map(({ text }) => text)).toEqual(['第一']);
});

test('a later text of the backup takes the place of the one here, which is kept', async () => {
  await saved({ url: URL, text: '第一' }, 1_000);
  await saved({ url: URL, text: '第三' }, 3_000);
  const bytes = await backedUp();
  await (await openArchive()).delete();
  const { post } = await saved({ url: URL, text: '第二' }, 2_000);
  await editPost(post.id, { headline: '我的' }, { now: 2_500 });
  expect((await restored(bytes)).posts).toMatchObject({ 'newer-there': 1 });
  expect(await getFullPost(post.id)).toMatchObject({
    text: '第三',
    headline: '我的',
    revision: 2,
    capturedAt: 1_000,
  });
  expect((await getRevisions(post.id)).map(({ text }) => text)).toEqual(['第二']);
});

test('where it is unclear both stay, and a second restore adds no third', async () => {
  const { post } = await saved({ url: URL }, 1_000);
  await (await openArchive()).posts.update(post.id, { note: 'there' });
  const bytes = await backedUp();
  await (await openArchive()).posts.update(post.id, { note: 'here' });
  const report = await restored(bytes);
  expect(report.posts).toMatchObject({ unclear: 1 });
  const [copy] = report.copies;
  expect(await getPost(copy?.id ?? '')).toMatchObject({ note: 'there', url: URL });
  expect(await getPost(post.id)).toMatchObject({ note: 'here' });
  expect((await restored(bytes)).posts).toMatchObject({ unclear: 0, same: 1 });
  expect(await postIds()).toHaveLength(2);
});

test('a story that has another id here keeps it; an id that another story has is not taken', async () => {
  const { post } = await saved({ url: URL, text: 'a' });
  const bytes = await backedUp();
  await (await openArchive()).delete();
  const other = await saved({ url: addressOf(2), text: 'b' });
  const archive = await openArchive();
  const body = await archive.bodies.get(other.post.id);
  await archive.posts.delete(other.post.id);
  await archive.posts.add({ ...other.post, id: post.id });
  if (body) await archive.bodies.put({ ...body, postId: post.id });
  expect((await restored(bytes)).posts).toMatchObject({ new: 1 });
  expect((await getFullPost(post.id))?.text).toBe('b');
  expect(await postIds()).toHaveLength(2);
});

test('a post that was deleted since comes back out of the bin', async () => {
  const { post } = await saved({ url: URL });
  const bytes = await backedUp();
  await deletePosts([post.id], 5_000);
  expect((await restored(bytes)).posts).toMatchObject({ new: 1 });
  expect(await (await openArchive()).bin.count()).toBe(0);
});

test('a post that lies in the bin of the backup and lives here is left alone', async () => {
  const { post } = await saved({ url: URL });
  await deletePosts([post.id], 5_000);
  const bytes = await backedUp();
  await (await openArchive()).delete();
  await saved({ url: URL });
  expect((await restored(bytes)).deleted).toBe(0);
  expect(await (await openArchive()).bin.count()).toBe(0);
});

test('the later reading place stays', async () => {
  const { post } = await saved({ url: URL });
  await keepPlace(post.id, { block: 5, share: 0 }, 2_000);
  const bytes = await backedUp();
  await keepPlace(post.id, { block: 1, share: 0 }, 1_000);
  await restored(bytes);
  expect(await readingPlaceOf(post.id)).toMatchObject({ block: 5 });
});

test('an import comes back under another number where its own is taken, and can be undone', async () => {
  await fillEveryTable(0);
  const bytes = await backedUp();
  await (await openArchive()).delete();
  const begun = await beginImport('other.zip', 1);
  if (begun.ok) await finishImport(begun.value, 2);
  await restored(bytes);
  const [run] = await listImports(5);
  expect(run).toMatchObject({ id: 2, name: 'archive.zip' });
  expect(await getPost('imported')).toBeDefined();
  await undoImport(2, 9_999);
  expect(await getPost('imported')).toBeUndefined();
  expect(await (await openArchive()).toCapture.count()).toBe(0);
});

test('of settings, what grows is kept from both', () => {
  const here = parseSettings({ savedSearches: ['a'], slugsInUse: { x: 'here' }, density: 'dense' });
  const there = parseSettings({ savedSearches: ['b', 'a'], slugsInUse: { x: 'there', y: 'y' } });
  expect(mergeSettings(here, there)).toMatchObject({
    savedSearches: ['a', 'b'],
    slugsInUse: { x: 'here', y: 'y' },
    density: 'roomy',
  });
});
