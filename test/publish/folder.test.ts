// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { FullPost } from '../../src/core/post';
import { parseSettings } from '../../src/core/settings';
import { openFolder } from '../../src/publish/folder/open-folder';
import { planFolder } from '../../src/publish/folder/plan-folder';
import { syncFolder } from '../../src/publish/folder/sync-folder';
import { aPost } from '../support/a-capture';
import { browserError, FakeFolder } from '../support/fake-folder';
import { fakeReads } from '../support/fake-reads';

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
    ...facts,
  });
const three = [numbered(1), numbered(2), numbered(3)];

function jobFor(posts: readonly FullPost[]) {
  const ids = posts.map(({ id }) => id);
  const settings = parseSettings({ zone: 'Asia/Shanghai' });
  return { chosen: ids, archive: ids, profile: 'finews' as const, settings };
}
type Removes = 'gone' | 'nothing';
const sync = (posts: readonly FullPost[], removes: Removes = 'nothing', signal?: AbortSignal) =>
  syncFolder(
    openFolder(disk.root),
    { ...jobFor(posts), removes },
    fakeReads(posts),
    signal ? { signal } : {},
  );
const plan = (posts: readonly FullPost[]) =>
  planFolder(openFolder(disk.root), jobFor(posts), fakeReads(posts));
const pathOf = (n: number): string =>
  Object.keys(disk.texts()).find((path) => path.endsWith(`A${n}.md`)) ?? '';

test('a plan says what will be done and writes nothing', async () => {
  const { headline: _, ...nameless } = numbered(4);
  const posts = [...three, nameless];
  const planned = await plan(posts);
  expect(planned.added.filter(({ postId }) => postId)).toHaveLength(3);
  expect(planned).toMatchObject({
    unchanged: 0,
    leftOut: [{ postId: 'p4', reason: 'no-headline' }],
  });
  expect(disk.files.size).toBe(0);
  await sync(posts);
  expect(Object.keys(disk.texts()).sort()).toEqual(planned.added.map(({ path }) => path).sort());
});

test('with nothing changed, no file is read or written, and what was left out is still named', async () => {
  const { headline: _, ...nameless } = numbered(4);
  await sync([...three, nameless]);
  disk.acts.length = 0;
  const report = await sync([...three, nameless]);
  expect(report).toMatchObject({ added: 0, changed: 0, unchanged: 3, conflicts: [], failed: [] });
  expect(report.posts.leftOut).toEqual([{ postId: 'p4', reason: 'no-headline' }]);
  expect(disk.acts).toEqual(['read .jianbao/manifest.json']);
});

test('only the post that changed is written', async () => {
  await sync(three);
  disk.acts.length = 0;
  const edited = [numbered(1), numbered(2, { headline: 'Another' }), numbered(3)];
  expect((await plan(edited)).changed).toMatchObject([{ postId: 'p2' }]);
  expect(await sync(edited)).toMatchObject({ added: 0, changed: 1, unchanged: 2 });
  expect(disk.texts()[pathOf(2)]).toContain('Another');
  expect(disk.acts.filter((act) => act.startsWith('write _posts'))).toHaveLength(1);
});

test('a file that a person changed is listed and stays as it is', async () => {
  await sync(three);
  disk.put(pathOf(2), 'mine');
  const edited = [numbered(1), numbered(2, { headline: 'Another' }), numbered(3)];
  expect((await plan(edited)).conflicts).toMatchObject([{ postId: 'p2' }]);
  expect((await sync(edited)).conflicts).toMatchObject([{ postId: 'p2' }]);
  expect(disk.texts()[pathOf(2)]).toBe('mine');
  // It is said again as long as it is so.
  expect((await sync(edited)).conflicts).toMatchObject([{ postId: 'p2' }]);
});

test('a file that a person put where a post belongs stays as it is', async () => {
  const path = (await plan(three)).added[0]?.path ?? '';
  disk.put(path, 'mine');
  expect((await sync(three)).conflicts).toHaveLength(1);
  expect(disk.texts()[path]).toBe('mine');
});

test('what is gone is removed only where that was asked, and only if it is still ours', async () => {
  await sync(three);
  const first = pathOf(1);
  const second = pathOf(2);
  disk.put(second, 'mine');
  const rest = [numbered(3)];
  expect((await plan(rest)).gone.map(({ path }) => path).sort()).toEqual([first, second].sort());
  await sync(rest);
  expect(Object.keys(disk.texts())).toContain(first);
  expect(await sync(rest, 'gone')).toMatchObject({ removed: 1, conflicts: [{ path: second }] });
  expect(Object.keys(disk.texts())).not.toContain(first);
  expect(disk.texts()[second]).toBe('mine');
});

test('a file that went missing is written again', async () => {
  await sync(three);
  disk.files.delete(pathOf(2));
  expect(await sync(three)).toMatchObject({ added: 1, unchanged: 2 });
});

test.each(['', '{"format":', '{"format":"jianbao-folder","version":9}'])(
  'a damaged manifest (%j) costs only a comparison',
  async (damaged) => {
    await sync(three);
    disk.put('.jianbao/manifest.json', damaged);
    disk.put(pathOf(2), 'mine');
    const report = await sync(three);
    expect(report).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    expect(report.conflicts).toMatchObject([{ postId: 'p2' }]);
  },
);

test('a post of another day and one of the same name get along with what is in place', async () => {
  await sync([numbered(1)]);
  const posts = [numbered(1), numbered(2, { articleId: 'A1' })];
  const report = await sync(posts);
  expect(report.posts.changes).toMatchObject([{ postId: 'p2', change: 'renamed' }]);
  expect(report).toMatchObject({ added: 1, unchanged: 1, conflicts: [] });
});

describe('interrupted', () => {
  const STOPS = {
    NotAllowedError: 'no-permission',
    QuotaExceededError: 'disk-full',
  } as const;

  test.each(Object.entries(STOPS))('%s at every step leaves no half file', async (name, reason) => {
    await sync([numbered(1, { headline: 'Old' })]);
    const before = new Map(disk.files);
    const old = disk.texts();
    const whole = new FakeFolder();
    await syncFolder(
      openFolder(whole.root),
      { ...jobFor(three), removes: 'nothing' },
      fakeReads(three),
    );
    for (let step = 0; ; step += 1) {
      disk = new FakeFolder();
      for (const [path, file] of before) disk.files.set(path, file);
      let left = step;
      disk.before = (act) => {
        if (act.startsWith('read') || act.startsWith('remove')) return;
        left -= 1;
        if (left < 0) throw browserError(name);
      };
      const { stopped } = await sync(three);
      disk.before = () => undefined;
      for (const [path, text] of Object.entries(disk.texts())) {
        expect([whole.texts()[path], old[path]]).toContain(text);
      }
      if (!stopped) break;
      expect(stopped).toEqual({ reason });
      // It goes on where it was.
      expect(await sync(three)).toMatchObject({ conflicts: [], failed: [] });
      expect(disk.texts()).toEqual(whole.texts());
    }
  });

  test('one file that is in use is named, the rest is written', async () => {
    disk.before = (act) => {
      if (act.startsWith('open _posts') && act.includes('A2')) {
        throw browserError('NoModificationAllowedError');
      }
    };
    const report = await sync(three);
    expect(report.failed).toMatchObject([{ postId: 'p2' }]);
    expect(pathOf(1) && pathOf(3)).not.toBe('');
    expect(report.stopped).toBeUndefined();
  });

  test('stopped by the reader, what is whole stays and is known', async () => {
    const many = Array.from({ length: 30 }, (_, at) => numbered(at));
    const stop = new AbortController();
    disk.before = (act) => act.startsWith('close _posts') && stop.abort();
    const first = await sync(many, 'nothing', stop.signal);
    expect(first.stopped).toEqual({ reason: 'cancelled' });
    expect(first.added).toBeGreaterThan(0);
    disk.before = () => undefined;
    disk.acts.length = 0;
    const second = await sync(many);
    expect(second).toMatchObject({
      unchanged: first.added,
      added: 31 - first.added,
      conflicts: [],
    });
    expect(disk.acts.filter((act) => act.startsWith('read _posts'))).toEqual([]);
  });

  test('a folder that vanished is said', async () => {
    disk.before = (act) => {
      if (!act.startsWith('read')) throw browserError('NotFoundError');
    };
    expect((await sync(three)).stopped).toEqual({ reason: 'folder-gone' });
  });
});
