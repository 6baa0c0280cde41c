import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openArchive } from '../../src/store/open-archive';
import { keepProfile, ownProfiles, removeProfile } from '../../src/store/profiles';
import { withEmptyArchive } from '../support/an-archive';
import { aProfile } from '../support/template-post';

withEmptyArchive();

it('profiles are kept by id, listed by name, and go', async () => {
  await keepProfile(aProfile({ id: 'b', name: 'Beta' }));
  await keepProfile(aProfile({ id: 'a', name: 'Zeta' }));
  await keepProfile(aProfile({ id: 'a', name: 'Alpha' }));
  expect((await ownProfiles()).map(({ id, name }) => [id, name])).toEqual([
    ['a', 'Alpha'],
    ['b', 'Beta'],
  ]);
  await removeProfile('a');
  expect((await ownProfiles()).map(({ id }) => id)).toEqual(['b']);
});

it('a row that is no profile of this version is passed over', async () => {
  await keepProfile(aProfile());
  const archive = await openArchive();
  await archive.table<unknown>('profiles').put({ ...aProfile({ id: 'later' }), shape: 'new' });
  expect((await ownProfiles()).map(({ id }) => id)).toEqual(['own']);
});
