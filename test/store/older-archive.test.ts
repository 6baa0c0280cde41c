import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { makeFirstArchive } from '../browser/support/first-archive';
import { Searcher } from '../../src/search/engine/searcher';
import { catchUp } from '../../src/search/indexer/catch-up';
import { emptyIndex } from '../../src/search/indexer/index-state';
import { ARCHIVE_NAME } from '../../src/store/archive';
import { countPosts } from '../../src/store/count-posts';
import { aPost } from '../support/a-capture';
import { withEmptyArchive } from '../support/an-archive';

withEmptyArchive();

it('an archive of the first version is opened, keeps its posts, and is indexed', async () => {
  const { body, text, ...post } = aPost();
  await makeFirstArchive({ post, body, text, count: 30 });
  const { archive } = globalThis as unknown as { archive: IDBDatabase };
  archive.close();
  expect(await countPosts()).toBe(30);
  await catchUp({ forms: 'one', mostCharacters: 100 });
  const found = await new Searcher().open({
    query: '第17号',
    order: 'captured',
    forms: 'one',
    limit: 9,
  });
  expect(found.total).toBe(1);
});

/** An archive as the third version left it: its index has seen none of two posts, and knows of one change. */
async function makeThirdArchive(): Promise<void> {
  const third = new Dexie(ARCHIVE_NAME);
  third.version(3).stores({
    posts:
      'id, &identity, [capturedAt+id], publishedAt.instant, publisher.host, source.name, *review, *tags',
    bodies: 'postId',
    revisions: '[postId+revision]',
    bin: 'id, deletedAt',
    changes: '++at',
    indexState: '',
    segments: 'id',
    blocks: '',
    columns: 'chunk',
    numbers: '',
    undo: '++id',
    undoBatches: '[undo+from], undo',
    originals: 'postId',
    imports: '++id',
    importOutcomes: '++id, import',
    toCapture: 'address, addedAt',
    exportTargets: 'id',
    readingPlaces: 'postId, at',
  });
  for (const n of [1, 2]) {
    const { body, text, ...post } = aPost();
    const id = `id-${n}`;
    await third.table('posts').add({ ...post, id, identity: id, headline: `第${n}号` });
    await third.table('bodies').add({ postId: id, body, text });
    await third.table('changes').add({ postId: id, parts: n });
  }
  const { readThrough: _all, ...seen } = emptyIndex('one');
  await third.table('indexState').put({ ...seen, version: 2 }, 'state');
  third.close();
}

it('an index of the third version, and what it had not seen, give way to one made anew', async () => {
  await makeThirdArchive();
  const found = async () => new Searcher().counts({ queries: ['第2号', '号'], forms: 'one' });
  expect([await countPosts(), await found()]).toEqual([2, [1, 2]]);
  await catchUp({ forms: 'one', mostCharacters: 100, countsPosts: true });
  expect([await countPosts(), await found()]).toEqual([2, [1, 2]]);
});
