// @vitest-environment jsdom
import { speak } from '../support/fake-browser';
import { beforeEach, expect, test } from 'vitest';
import { IndexingLine } from '../../src/ui/list/IndexingLine';
import type { Reads } from '../../src/ui/reads';
import { useIndexing } from '../../src/ui/use-indexing';
import { aPost } from '../support/a-capture';
import { fakeReads } from '../support/fake-reads';
import { show } from '../support/rendering';

function Line() {
  return <IndexingLine indexing={useIndexing()} total={4} />;
}

beforeEach(() => speak('en'));

/** Reads of an archive whose index has seen one post of four. */
function behind(bringIndexUpToDate: Reads['bringIndexUpToDate']): Reads {
  const reads = fakeReads([aPost()]);
  const progress = async () => ({
    isComplete: false,
    isWhole: false,
    posts: 1,
    waiting: 0,
    bytes: 0,
  });
  return {
    ...reads,
    bringIndexUpToDate,
    failureOf: () => ({ reason: 'storage-full' }),
    search: { ...reads.search, progress },
  };
}

test('an index that is behind says how far it is', async () => {
  const host = await show(<Line />, { reads: behind(() => new Promise(() => undefined)) });
  expect(host.textContent).toContain('The search index is being made: 25%');
});

test('an index that cannot go on, as the disk is full, says so, and that searches are complete', async () => {
  const reads = behind(() => Promise.reject(new Error('no room')));
  const host = await show(<Line />, { reads });
  expect(host.textContent).toBe(
    'The search index waits. The browser is out of space. Searches find everything meanwhile, only slower.',
  );
});
