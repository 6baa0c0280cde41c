import type { StoreFailure } from '../core/failure';
import { parseProfile, type ProfileData } from '../core/profile-data';
import type { Result } from '../core/result';
import { openArchive } from './open-archive';
import { storing } from './store-failure';

/** Numbers that tell profiles of one id apart. */
const COPIES = [2, 3, 4, 5, 6, 7, 8, 9];

/** What a profile says, its fields in the order of the schema; '' for what is none. */
function sayOf(row: unknown): string {
  const profile = parseProfile(row);
  return profile.ok ? JSON.stringify(profile.value) : '';
}

/** The reader's own export profiles, by name. What a later version wrote and this one cannot read is not among them. */
export async function ownProfiles(): Promise<ProfileData[]> {
  const archive = await openArchive();
  const rows: unknown[] = await archive.profiles.toArray();
  const read = rows.flatMap((row) => {
    const profile = parseProfile(row);
    return profile.ok ? [profile.value] : [];
  });
  return read.sort((a, b) => a.name.localeCompare(b.name));
}

/** Keeps a profile, in the place of one of the same id. */
export async function keepProfile(profile: ProfileData): Promise<void> {
  const archive = await openArchive();
  await archive.profiles.put(profile);
}

/**
 * Takes a profile of a backup in, unless the same is here. Where another has its id, both are kept.
 * @returns whether it was new.
 */
export function restoreProfile(profile: ProfileData): Promise<Result<boolean, StoreFailure>> {
  return storing(async () => {
    const { profiles } = await openArchive();
    return profiles.db.transaction('rw', profiles, async () => {
      const ids = [profile.id, ...COPIES.map((copy) => `${profile.id.slice(0, 36)}-${copy}`)];
      for (const [at, here] of (await profiles.bulkGet(ids)).entries()) {
        const one = { ...profile, id: ids[at] ?? profile.id };
        if (sayOf(here) === sayOf(one)) return false;
        if (here) continue;
        await profiles.add(one);
        return true;
      }
      return false;
    });
  });
}

/** Takes a profile away. */
export async function removeProfile(id: string): Promise<void> {
  const archive = await openArchive();
  await archive.profiles.delete(id);
}
