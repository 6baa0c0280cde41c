import type { ProfileData } from '../../src/core/profile-data';
import { BUILT_IN } from '../../src/export/built-in/built-in-profiles';
import type { Profile } from '../../src/export/profile';
import { openTemplateProfile } from '../../src/export/template/open-profile';

/** A built-in profile as data. */
export function builtIn(id: string): ProfileData {
  const data = BUILT_IN.find((profile) => profile.id === id);
  if (!data) throw new Error(`no profile ${id}`);
  return data;
}

/** A profile of templates, ready to write; throws where something is wrong with it. */
export function opened(data: ProfileData): Profile {
  const profile = openTemplateProfile(data);
  if (!profile.ok) throw new Error(JSON.stringify(profile.failure));
  return profile.value;
}
