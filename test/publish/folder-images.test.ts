// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { FullPost } from '../../src/core/post';
import { parseSettings } from '../../src/core/settings';
import { openFolder } from '../../src/publish/folder/open-folder';
import { planFolder } from '../../src/publish/folder/plan-folder';
import { syncFolder } from '../../src/publish/folder/sync-folder';
import { aPost } from '../support/a-capture';
import { FakeFolder } from '../support/fake-folder';
import { fakeReads } from '../support/fake-reads';
import { bodyShowing, imageSource, keptImage } from '../support/kept-images';

let disk = new FakeFolder();
beforeEach(() => {
  disk = new FakeFolder();
});

const post = (n: number, ...names: string[]): FullPost =>
  aPost({ id: `p${n}`, identity: `i${n}`, articleId: `A${n}`, body: bodyShowing(...names) });
const posts = [post(1, 'a'), post(2, 'a', 'b')];
const KEPT = { p1: { a: 1 }, p2: { a: 1, b: 2 } };
const pathOf = (n: number): string => `assets/images/${keptImage(n).name}`;

type Kept = Record<string, Record<string, number>>;

function job(of: readonly FullPost[], kept: Kept | undefined) {
  const ids = of.map(({ id }) => id);
  const settings = parseSettings({ zone: 'Asia/Shanghai' });
  const images = kept && imageSource(kept);
  return { chosen: ids, archive: ids, profile: 'finews' as const, settings, images };
}
const sync = (kept: Kept | undefined, of = posts, removes: 'gone' | 'nothing' = 'nothing') =>
  syncFolder(openFolder(disk.root), { ...job(of, kept), removes }, fakeReads(of));
const plan = (kept: Kept | undefined, of = posts) =>
  planFolder(openFolder(disk.root), job(of, kept), fakeReads(of));

test('images are planned, written as they are, and counted', async () => {
  const { added } = await plan(KEPT);
  expect(added.map(({ path }) => path)).toEqual(expect.arrayContaining([pathOf(1), pathOf(2)]));
  const report = await sync(KEPT);
  expect(report).toMatchObject({ added: added.length, failed: [], conflicts: [] });
  expect(report.posts.images).toMatchObject({ files: 2, missing: [] });
  expect(disk.files.get(pathOf(1))?.bytes).toEqual(keptImage(1).bytes);
});

test('with nothing changed nothing is written or read', async () => {
  await sync(KEPT);
  disk.acts.length = 0;
  expect(await sync(KEPT)).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  expect(disk.acts).toEqual(['read .jianbao/manifest.json']);
});

test('an image that is kept since then brings its post anew, and no other file', async () => {
  await sync({ p1: { a: 1 }, p2: { a: 1 } });
  disk.acts.length = 0;
  expect(await sync(KEPT)).toMatchObject({ added: 1, changed: 1, unchanged: 1 });
  const written = disk.acts.filter((act) => /^write (?:_posts|assets)/.test(act));
  expect(written).toHaveLength(2);
  expect(written).toContain(`write ${pathOf(2)}`);
});

test('one that went missing is written again; one that a person changed is left alone', async () => {
  await sync(KEPT);
  disk.files.delete(pathOf(2));
  expect(await sync(KEPT)).toMatchObject({ added: 1, changed: 0 });
  disk.files.delete(pathOf(2));
  disk.put(pathOf(1), 'mine');
  expect(await sync(KEPT)).toMatchObject({ added: 1, changed: 0 });
  expect(disk.texts()[pathOf(1)]).toBe('mine');
});

test('what no post shows any more is gone, what an unchanged one shows is not', async () => {
  await sync(KEPT);
  const rest = [post(1, 'a')];
  expect((await plan(KEPT, rest)).gone.map(({ path }) => path)).toContain(pathOf(2));
  await sync(KEPT, rest, 'gone');
  expect(Object.keys(disk.texts())).toContain(pathOf(1));
  expect(Object.keys(disk.texts())).not.toContain(pathOf(2));
});

test('without images the posts are as they were', async () => {
  await sync(undefined);
  const before = disk.texts();
  await sync(KEPT);
  await sync(undefined, posts, 'gone');
  expect(disk.texts()).toEqual(before);
});
