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
import { aSite } from '../support/site-options';

/*
 * A whole site in a folder that is kept in step: its own pages count all posts, also those that are not
 * written again; a site of somebody else gets the posts only.
 */
let disk = new FakeFolder();
beforeEach(() => {
  disk = new FakeFolder();
});

const numbered = (n: number, facts: Partial<FullPost> = {}): FullPost =>
  aPost({
    id: `p${n}`,
    identity: `i${n}`,
    url: `https://news.example.cn/${n}.html`,
    articleId: `A${n}`,
    headline: `Story ${n}`,
    keywords: [`tag${n}`],
    ...facts,
  });
const three = [numbered(1), numbered(2), numbered(3)];

function jobFor(posts: readonly FullPost[], site = aSite()) {
  const ids = posts.map(({ id }) => id);
  const settings = parseSettings({ zone: 'Asia/Shanghai' });
  return { chosen: ids, archive: ids, profile: 'markdown' as const, settings, site };
}
const sync = (
  posts: readonly FullPost[],
  site = aSite(),
  removes: 'gone' | 'nothing' = 'nothing',
) => syncFolder(openFolder(disk.root), { ...jobFor(posts, site), removes }, fakeReads(posts));
const plan = (posts: readonly FullPost[]) =>
  planFolder(openFolder(disk.root), jobFor(posts), fakeReads(posts));

/** The pages of tags that the site has. */
const tagPages = (): string[] =>
  Object.keys(disk.texts()).filter((path) => /^tag\/.+\/index\.html$/.test(path));

test('the plan has what makes a site of the posts, and that is what is written', async () => {
  const planned = await plan(three);
  expect(planned.site).toBe('none');
  const paths = planned.added.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['_config.yml', 'index.html', '_layouts/post.html']),
  );
  await sync(three);
  expect(Object.keys(disk.texts()).sort()).toEqual(paths.sort());
  expect(tagPages()).toHaveLength(3);
  expect((await plan(three)).site).toBe('ours');
});

test('with nothing changed, no file but the settings is read, and none is written', async () => {
  await sync(three);
  disk.acts.length = 0;
  const report = await sync(three);
  expect(report).toMatchObject({ added: 0, changed: 0, unchanged: 3, conflicts: [] });
  expect(disk.acts.toSorted()).toEqual(['read .jianbao/manifest.json', 'read _config.yml']);
});

test('the pages count the posts that were not written again', async () => {
  await sync(three);
  const report = await sync([...three, numbered(4)]);
  expect(report.unchanged).toBe(3);
  expect(tagPages()).toHaveLength(4);
  expect(disk.texts()['_data/months.json']).toContain('"posts": 4');
});

test('pages of tags that no post has any more are gone', async () => {
  await sync(three);
  const rest = three.slice(1);
  const gone = (await plan(rest)).gone.map(({ path }) => path);
  expect(gone.filter((path) => path.startsWith('tag/'))).toHaveLength(1);
  await sync(rest, aSite(), 'gone');
  expect(tagPages()).toHaveLength(2);
});

test('posts that lie there without a site are counted once they stand in one', async () => {
  const { site: _, ...plain } = jobFor(three);
  await syncFolder(openFolder(disk.root), { ...plain, removes: 'nothing' }, fakeReads(three));
  expect(tagPages()).toEqual([]);
  const report = await sync(three);
  expect(report).toMatchObject({ changed: 0, unchanged: 3, conflicts: [] });
  expect(tagPages()).toHaveLength(3);
});

test('another name of the site changes its settings; what a person changed there stays and is listed', async () => {
  await sync(three);
  expect(await sync(three, aSite({ title: 'Evening' }))).toMatchObject({ changed: 1 });
  expect(disk.texts()['_config.yml']).toContain('title: "Evening"');
  const mine = `${disk.texts()['_config.yml']}theme: mine\n`;
  disk.put('_config.yml', mine);
  const report = await sync(three, aSite({ title: 'Morning' }));
  expect(report.conflicts).toEqual([{ path: '_config.yml' }]);
  expect(disk.texts()['_config.yml']).toBe(mine);
});

test.each(['_config.yml', '_config.toml'])(
  'a site of somebody else (%s) gets the posts and their category pages only',
  async (config) => {
    disk.put(config, 'title: Mine\n');
    disk.put('index.html', 'mine');
    const planned = await plan(three);
    expect(planned.site).toBe('foreign');
    const report = await sync(three);
    expect(report).toMatchObject({ added: 3, conflicts: [] });
    const { [config]: kept, 'index.html': home, ...written } = disk.texts();
    expect([kept, home]).toEqual(['title: Mine\n', 'mine']);
    expect(Object.keys(written).filter((path) => !path.startsWith('_posts/'))).toEqual([]);
  },
);
