import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { eachFullPost } from '../../src/store/each-full-post';
import { openArchive } from '../../src/store/open-archive';
import { countPosts } from '../../src/store/count-posts';
import { countCapturedBetween, listPosts, postIds } from '../../src/store/read-posts';
import { deletePosts } from '../../src/store/bin';
import { addressOf, saved, withEmptyArchive } from '../support/an-archive';

withEmptyArchive();

/** Saves stories at these moments and gives their ids in that order. */
async function savedAt(...moments: number[]): Promise<string[]> {
  const ids: string[] = [];
  for (const [n, now] of moments.entries()) {
    ids.push((await saved({ url: addressOf(n), text: `第${n}篇。` }, now)).post.id);
  }
  return ids;
}

async function gathered<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const all: Value[] = [];
  for await (const value of values) all.push(value);
  return all;
}

it('pages through the list, newest capture first, also where moments are the same', async () => {
  const [a = '', b = '', c = '', d = ''] = await savedAt(10, 20, 20, 30);
  const pages: string[][] = [];
  let page = await listPosts({ limit: 2 });
  while (page.length > 0) {
    pages.push(page.map(({ id }) => id));
    const before = page.at(-1);
    page = before ? await listPosts({ before, limit: 2 }) : [];
  }
  expect(pages.flat()).toEqual([d, ...[b, c].sort().toReversed(), a]);
  expect(await postIds()).toEqual(pages.flat());
});

it('counts all, and those of a span whose end does not belong to it', async () => {
  await savedAt(10, 20, 30);
  expect(await countPosts()).toBe(3);
  expect(await countCapturedBetween(10, 30)).toBe(2);
  expect(await countCapturedBetween(11, 31)).toBe(2);
});

it('lists what was captured since a moment', async () => {
  const [, b, c] = await savedAt(10, 20, 30);
  const posts = await listPosts({ from: 20, limit: 10 });
  expect(posts.map(({ id }) => id)).toEqual([c, b]);
});

it('gives all posts with their bodies, more than a batch, newest first', async () => {
  const ids = await savedAt(...Array.from({ length: 130 }, (_, n) => n + 1));
  const posts = await gathered(eachFullPost('all'));
  expect(posts.map(({ id }) => id)).toEqual(ids.toReversed());
  expect(posts.map(({ text }) => text)).toEqual(ids.map((_, n) => `第${n}篇。`).toReversed());
});

it.each(['captured again', 'deleted'])(
  'gives every post once, where the oldest is %s meanwhile',
  async (what) => {
    const ids = await savedAt(...Array.from({ length: 520 }, (_, n) => n + 1));
    const [oldest = ''] = ids;
    const archive = await openArchive();
    const given: string[] = [];
    for await (const { id } of eachFullPost('all')) {
      given.push(id);
      if (given.length !== 400) continue;
      if (what === 'deleted') await deletePosts([oldest], 1_000);
      else await archive.posts.update(oldest, { capturedAt: 1_000 });
    }
    expect(given).toEqual(ids.toReversed().slice(0, what === 'deleted' ? -1 : undefined));
  },
  60_000,
);

it('gives the named posts in their order, and passes over those that are gone', async () => {
  const [a = '', b = '', c = ''] = await savedAt(10, 20, 30);
  await deletePosts([b], 100);
  const posts = await gathered(eachFullPost([c, b, a, 'nobody']));
  expect(posts.map(({ id }) => id)).toEqual([c, a]);
});

it('stops when nobody waits any more', async () => {
  await savedAt(10, 20);
  const stop = new AbortController();
  const posts = eachFullPost('all', stop.signal);
  await posts.next();
  stop.abort(new Error('cancelled'));
  await expect(posts.next()).rejects.toThrow('cancelled');
});
