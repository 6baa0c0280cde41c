import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { makePost } from '../../src/core/make-post';
import { beginImport, importBatch } from '../../src/store/import-posts';
import { countPosts } from '../../src/store/count-posts';
import { getFullPost } from '../../src/store/read-posts';
import { lookAtBatch } from '../../src/store/look-at-batch';
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

test('a look says what an import then does, of batches that build on each other too, and writes nothing', async () => {
  await saved({ url: addressOf(1), text: 'first', body: '<p>first</p>' });
  const batches = [
    [incoming('a', addressOf(1), 'later'), incoming('b', addressOf(2), 'new')],
    [
      incoming('c', addressOf(2), 'new'),
      incoming('d', addressOf(2), 'newer'),
      incoming('e', addressOf(1), 'later'),
      incoming('f', addressOf(2), 'newest'),
    ],
  ].map((posts) => ({ import: 1, posts, others: [], addresses: [] }));
  const said = async (
    step: (batch: (typeof batches)[number]) => ReturnType<typeof importBatch>,
  ) => {
    const lines: string[] = [];
    for (const batch of batches) {
      const outcomes = await step(batch);
      if (!outcomes.ok) throw new Error(outcomes.failure.reason);
      for (const { path, status } of outcomes.value) lines.push(`${path} ${status}`);
    }
    return lines.sort();
  };
  const seen = new Map<string, string>();
  const looked = await said((batch) => lookAtBatch(batch, seen));
  expect(await countPosts()).toBe(1);
  expect(looked).toEqual([
    'a.md revised',
    'b.md created',
    'c.md duplicate',
    'd.md revised',
    'e.md duplicate',
    'f.md revised',
  ]);
  expect(await said(importBatch)).toEqual(looked);
});

test('two later texts of one story in one import are both taken back', async () => {
  const before = await saved({ url: addressOf(1), text: 'first', body: '<p>first</p>' });
  const posts = [incoming('a', addressOf(1), 'later'), incoming('b', addressOf(1), 'latest')];
  await importBatch({ import: 7, posts, others: [], addresses: [] });
  expect((await getFullPost(before.post.id))?.text).toBe('latest');
  await undoImport(7, 2);
  expect((await getFullPost(before.post.id))?.text).toBe('first');
});
