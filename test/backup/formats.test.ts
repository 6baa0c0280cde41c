import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { VERSION } from '../../src/backup/record';
import { withEmptyArchive } from '../support/an-archive';
import { everyRow, restored } from '../support/full-archive';

/*
 * formats/version-N.jsonl is what `backedUp()` gave after `fillEveryTable(3)`, when N was the version of
 * the format. Such a file is never written anew: it stands for those that readers have.
 */
withEmptyArchive();

const VERSIONS = Array.from({ length: VERSION }, (_, before) => before + 1);

test.each(VERSIONS)('a backup of version %i comes back whole', async (version) => {
  const report = await restored(readFileSync(`test/backup/formats/version-${version}.jsonl`));
  expect(report).toMatchObject({ header: { version }, posts: { new: 6 }, deleted: 2, damaged: 0 });
  expect(report).toMatchObject({ images: 1, imports: 1, profiles: 1 });
  expect(report.settings?.savedSearches).toEqual(['降准']);
  const rows = Object.entries(await everyRow());
  expect(rows.filter(([, kept]) => kept.length === 0)).toEqual([]);
});
