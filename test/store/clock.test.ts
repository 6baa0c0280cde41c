import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { Searcher } from '../../src/search/engine/searcher';
import { catchUp } from '../../src/search/indexer/catch-up';
import { BIN_KEEPS, deletePosts, restorePosts, sweepBin } from '../../src/store/bin';
import {
  beginChange,
  beginUndo,
  continueChange,
  continueChanges,
  latestChange,
} from '../../src/store/change-posts';
import { getFullPost, postIds } from '../../src/store/read-posts';
import { undoSave } from '../../src/store/undo-save';
import { addressOf, saved, withEmptyArchive } from '../support/an-archive';

withEmptyArchive();

/* The clock of the machine jumps back by years: what was done before it was done later than now. */
const LATER = Date.UTC(2031, 0, 1);
const NOW = Date.UTC(2026, 10, 26);
const DAY = 24 * 60 * 60 * 1_000;

it('a change of a time to come can be taken back for a day from now, and is then forgotten', async () => {
  const { post } = await saved({}, LATER);
  const begun = await beginChange({ kind: 'star' }, [post.id], LATER);
  const undo = begun.ok ? begun.value : -1;
  await continueChange(undo);
  await continueChanges(NOW);
  expect(await latestChange()).toMatchObject({ id: undo, at: NOW });
  await continueChanges(NOW + DAY - 1);
  expect(await latestChange()).toMatchObject({ id: undo });
  await continueChanges(NOW + DAY + 1);
  expect(await latestChange()).toBeUndefined();
});

it('such a change that was ended in the middle goes on, and is taken back whole', async () => {
  const { post } = await saved({}, LATER);
  const begun = await beginChange({ kind: 'star' }, [post.id], LATER);
  const undo = begun.ok ? begun.value : -1;
  await continueChanges(NOW);
  expect(await getFullPost(post.id)).toMatchObject({ starred: true });
  await beginUndo(undo);
  await continueChanges(NOW);
  expect(await getFullPost(post.id)).not.toHaveProperty('starred');
});

it('what was deleted at a time to come stays in the bin a day from now, no longer', async () => {
  const { post: kept } = await saved({ url: addressOf(1) }, LATER);
  const { post: gone } = await saved({ url: addressOf(2) }, LATER);
  await deletePosts([kept.id, gone.id], LATER);
  await sweepBin(NOW);
  await sweepBin(NOW + BIN_KEEPS - 1);
  await restorePosts([kept.id]);
  await sweepBin(NOW + BIN_KEEPS);
  await restorePosts([gone.id]);
  expect(await postIds()).toEqual([kept.id]);
});

it('a story saved again before its first capture is revised, taken back, listed and found', async () => {
  const { post } = await saved({ url: addressOf(1), text: '旧文。' }, LATER);
  const before = await getFullPost(post.id);
  const again = await saved({ url: addressOf(1), text: '新文。' }, NOW);
  expect(again).toMatchObject({ status: 'revised', post: { revision: 2, revisedAt: NOW } });
  const { post: newer } = await saved({ url: addressOf(2), text: '新文。' }, NOW + 1);
  await catchUp({ forms: 'one', mostCharacters: 1_000 });
  const request = { query: '新文', order: 'captured', forms: 'one' } as const;
  expect(await new Searcher().ids(request)).toEqual([post.id, newer.id]);
  await undoSave(post.id, 2);
  expect(await getFullPost(post.id)).toEqual(before);
  expect(await new Searcher().ids(request)).toEqual([newer.id]);
});
