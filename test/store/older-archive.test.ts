import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { makeFirstArchive } from '../browser/support/first-archive';
import { Searcher } from '../../src/search/engine/searcher';
import { catchUp } from '../../src/search/indexer/catch-up';
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
