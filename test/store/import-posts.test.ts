import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { makePost } from '../../src/core/make-post';
import { beginImport, importBatch } from '../../src/store/import-posts';
import { countPosts } from '../../src/store/count-posts';
import { getFullPost } from '../../src/store/read-posts';
import { outcomesOf, undoImport } from '../../src/store/undo-import';
import { aCapture } from '../support/a-capture';
import { addressOf, saved, withEmptyArchive } from '../support/an-archive';

withEmptyArchive();

function incoming(id: string, url: string, text: string) {
  const capture = aCapture({ url, text, body: `<p>${text}</p>` });
  return { path: `${id}.md`, ...makePost(capture, { id, now: 5, digest: text }) };
}

test('an import creates, revises, passes over what is there twice, and is undone as one', async () => {
  const before = await saved({ url: addressOf(1), text: 'first', body: '<p>first</p>' });
  const begun = await beginImport('archive', 1);
  if (!begun.ok) throw new Error(begun.failure.reason);
  const posts = [
    incoming('a', addressOf(1), 'later'),
    incoming('b', addressOf(2), 'new'),
    incoming('c', addressOf(2), 'new'),
  ];
  const run = begun.value;
  const others = [{ import: run, path: 'd.md', status: 'failed' as const, reason: 'encoding' }];
  const addresses = [{ address: addressOf(3), addedAt: 1, import: run }];
  await importBatch({ import: run, posts, others, addresses });
  const statuses = (await outcomesOf(run)).map(({ path, status }) => `${path} ${status}`);
  expect(statuses.sort()).toEqual([
    'a.md revised',
    'b.md created',
    'c.md duplicate',
    'd.md failed',
  ]);
  expect((await getFullPost(before.post.id))?.text).toBe('later');
  expect((await undoImport(run, 2)).ok).toBe(true);
  expect(await countPosts()).toBe(1);
  expect((await getFullPost(before.post.id))?.text).toBe('first');
});
