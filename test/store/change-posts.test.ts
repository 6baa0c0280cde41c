import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { PostChange } from '../../src/core/post-change';
import {
  beginChange,
  beginUndo,
  continueChange,
  continueChanges,
  latestChange,
  stopChange,
} from '../../src/store/change-posts';
import { openArchive } from '../../src/store/open-archive';
import { getFullPost, getPost, postIds } from '../../src/store/read-posts';
import { addressOf, saved, withEmptyArchive } from '../support/an-archive';

withEmptyArchive();

async function begun(change: PostChange, ids: readonly string[], now = 5_000): Promise<number> {
  const answer = await beginChange(change, ids, now);
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value;
}

async function changed(change: PostChange, ids: readonly string[]): Promise<number> {
  const undo = await begun(change, ids);
  expect(await continueChange(undo)).toEqual({ ok: true, value: null });
  return undo;
}

async function undone(undo: number): Promise<void> {
  await beginUndo(undo);
  await continueChange(undo);
}

const CHANGES: [PostChange, object][] = [
  [{ kind: 'tag', tags: ['货币', '央行'] }, { tags: ['旧', '货币', '央行'] }],
  [{ kind: 'untag', tags: ['旧'] }, { tags: [] }],
  [
    { kind: 'source', name: '证券日报' },
    { source: { name: '证券日报' }, edited: ['source', 'tags'] },
  ],
  [{ kind: 'author', from: '张三', to: '李四' }, { authors: ['李四'] }],
  [{ kind: 'read' }, { readAt: 5_000 }],
  [{ kind: 'star' }, { starred: true }],
  [{ kind: 'note', note: '要**看**' }, { note: '要**看**' }],
];

it.each(CHANGES)('%j is made, and taken back whole', async (change, after) => {
  const { post } = await saved();
  await changed({ kind: 'tag', tags: ['旧'] }, [post.id]);
  const before = await getFullPost(post.id);
  const undo = await changed(change, [post.id]);
  expect(await getPost(post.id)).toMatchObject(after);
  await undone(undo);
  expect(await getFullPost(post.id)).toEqual(before);
});

it('a deletion of many posts is taken back whole', async () => {
  for (let n = 1; n <= 12; n += 1) await saved({ url: addressOf(n) }, n);
  const ids = await postIds();
  const before = await Promise.all(ids.map(getFullPost));
  const undo = await changed({ kind: 'delete' }, ids.slice(2));
  expect(await postIds()).toEqual(ids.slice(0, 2));
  await undone(undo);
  expect(await Promise.all(ids.map(getFullPost))).toEqual(before);
});

it('a change of more posts than one batch, and its undo, come to all of them', async () => {
  const { post } = await saved();
  const archive = await openArchive();
  const many = Array.from({ length: 1_200 }, (_, at) => ({
    ...post,
    id: `m${at}`,
    identity: `${at}`,
  }));
  await archive.posts.bulkAdd(many);
  const undo = await changed(
    { kind: 'star' },
    many.map(({ id }) => id),
  );
  expect(await archive.posts.filter(({ starred }) => starred === true).count()).toBe(1_200);
  await undone(undo);
  expect(await archive.posts.filter(({ starred }) => starred === true).count()).toBe(0);
  expect(await latestChange()).toBeUndefined();
});

it('what was begun when the background ended is gone on with at the next start', async () => {
  const { post } = await saved();
  await begun({ kind: 'star' }, [post.id]);
  await continueChanges(6_000);
  expect(await getPost(post.id)).toMatchObject({ starred: true });
});

it('a change that is stopped stays where it is, and what it did is taken back', async () => {
  const { post } = await saved();
  const undo = await begun({ kind: 'star' }, [post.id, 'nobody']);
  await stopChange(undo);
  await continueChange(undo);
  expect(await latestChange()).toMatchObject({ state: 'done' });
  await undone(undo);
  expect(await getPost(post.id)).toEqual({ ...post, editedAt: 5_000 });
});

it('what happened to a post between a change and its undo stays', async () => {
  const { post } = await saved({ text: '旧文。' }, 1_000);
  const undo = await changed({ kind: 'star' }, [post.id]);
  await saved({ text: '新文。' }, 2_000);
  expect(await getPost(post.id)).toMatchObject({ starred: true, revision: 2 });
  await undone(undo);
  const now = await getPost(post.id);
  expect(now).toMatchObject({ revision: 2 });
  expect(now).not.toHaveProperty('starred');
});

it('a day later a change is forgotten', async () => {
  const { post } = await saved();
  await changed({ kind: 'star' }, [post.id]);
  await continueChanges(5_000 + 25 * 60 * 60 * 1_000);
  expect(await latestChange()).toBeUndefined();
});
