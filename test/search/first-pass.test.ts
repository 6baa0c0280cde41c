import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { catchUp } from '../../src/search/indexer/catch-up';
import { emptyIndex } from '../../src/search/indexer/index-state';
import { clearIndex, readIndexState } from '../../src/store/index-tables';
import { addressOf, saved, withEmptyArchive } from '../support/an-archive';

withEmptyArchive();

it('a first pass that has read nothing reads each post once, whatever changed before it', async () => {
  await clearIndex(emptyIndex('one'));
  for (let n = 1; n <= 5; n += 1) await saved({ url: addressOf(n) }, n);
  await catchUp({ forms: 'one', mostCharacters: 1_000_000 });
  const state = await readIndexState();
  expect(state?.posts).toBe(5);
  const documents = state?.segments.map((segment) => segment.documents) ?? [];
  expect(documents.reduce((sum, count) => sum + count, 0)).toBe(10);
});
