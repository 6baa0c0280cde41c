import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openArchive } from '../../src/store/open-archive';
import { keepProfile, ownProfiles, removeProfile, restoreProfile } from '../../src/store/profiles';
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

it('a profile of a backup that is here is not taken twice, and another of its id is kept beside', async () => {
  const mine = aProfile({ id: 'mine', name: 'Mine' });
  await keepProfile(mine);
  expect(await restoreProfile(mine)).toMatchObject({ ok: true, value: false });
  const older = aProfile({ id: 'mine', name: 'Older' });
  expect(await restoreProfile(older)).toMatchObject({ ok: true, value: true });
  expect(await restoreProfile(older)).toMatchObject({ ok: true, value: false });
  expect((await ownProfiles()).map(({ id, name }) => [id, name])).toEqual([
    ['mine', 'Mine'],
    ['mine-2', 'Older'],
  ]);
});
