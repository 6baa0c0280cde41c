import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { factsKey } from '../../src/core/facts-key';
import { editPost } from '../../src/store/edit-post';
import { getPost } from '../../src/store/read-posts';
import { saved, withEmptyArchive } from '../support/an-archive';

withEmptyArchive();

it('keeps the corrected post and gives it back', async () => {
  const { post } = await saved();
  const edited = await editPost(
    post.id,
    { headline: '改过的', source: { name: '改报' } },
    { now: 2_000 },
  );
  expect(edited).toMatchObject({
    ok: true,
    value: { headline: '改过的', edited: ['headline', 'source'] },
  });
  expect({ ok: true, value: await getPost(post.id) }).toEqual(edited);
});

it('is never overwritten by a later capture', async () => {
  const { post } = await saved({ text: '旧文。' }, 1_000);
  await editPost(post.id, { headline: '我的', authors: ['李四'] }, { now: 2_000 });
  const { status } = await saved(
    { text: '新文。', headline: '站方改题', authors: ['王五'] },
    2_000,
  );
  expect(status).toBe('revised');
  expect(await getPost(post.id)).toMatchObject({
    headline: '我的',
    authors: ['李四'],
    revision: 2,
  });
});

it('loses nothing where two windows edit at once', async () => {
  const { post } = await saved();
  await Promise.all([
    editPost(post.id, { headline: '甲' }, { now: 2_000 }),
    editPost(post.id, { tags: ['乙'] }, { now: 2_000 }),
  ]);
  expect(await getPost(post.id)).toMatchObject({ headline: '甲', tags: ['乙'] });
});

it('says that the post is gone', async () => {
  const failure = { reason: 'post-gone' };
  expect(await editPost('nobody', { headline: 'x' }, { now: 2_000 })).toEqual({
    ok: false,
    failure,
  });
});

it('of two windows that edit one post the later one is told, and may insist', async () => {
  const { post } = await saved();
  const seen = factsKey(post);
  await editPost(post.id, { headline: '第一个' }, { now: 2_000, seen });
  expect(await editPost(post.id, { headline: '第二个' }, { now: 2_000, seen })).toEqual({
    ok: false,
    failure: { reason: 'post-changed' },
  });
  const now = await getPost(post.id);
  expect(now?.headline).toBe('第一个');
  await editPost(post.id, { headline: '第二个' }, { now: 2_000, seen: now && factsKey(now) });
  expect((await getPost(post.id))?.headline).toBe('第二个');
});
