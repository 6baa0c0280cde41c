import type { ProfileData } from '../core/profile-data';
import { succeed, type Result } from '../core/result';
import { BUILT_IN } from './built-in/built-in-profiles';
import type { Profile } from './profile';
import { isCodeProfile, profileOf } from './profiles';
import type { Fault } from './template/fault';

/** The profile of an id among the reader's own and the built-in; the first built-in one where there is none. */
export function findProfile(id: string, own: readonly ProfileData[]): ProfileData {
  const [first, ...others] = BUILT_IN;
  const found = [...own, ...others].find((profile) => profile.id === id) ?? first;
  if (!found) throw new Error('no profile is built in');
  return found;
}

/** A profile -> one that writes. The template engine is loaded only for those that are templates. */
export async function openProfile(data: ProfileData): Promise<Result<Profile, Fault[]>> {
  const { id } = data;
  if (isCodeProfile(id) && BUILT_IN.includes(data)) return succeed(profileOf(id));
  const { openTemplateProfile } = await import('./template/open-profile');
  return openTemplateProfile(data);
}
