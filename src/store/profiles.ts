import { parseProfile, type ProfileData } from '../core/profile-data';
import { openArchive } from './open-archive';

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

/** Takes a profile away. */
export async function removeProfile(id: string): Promise<void> {
  const archive = await openArchive();
  await archive.profiles.delete(id);
}
