import type { ProfileData } from '../../core/profile-data';
import { BUILT_IN } from '../../export/built-in/built-in-profiles';
import { findProfile } from '../../export/open-profile';

/** The profiles to choose from: the one of that id first, then the built-in ones. */
export function offered(last: string): [ProfileData, ...ProfileData[]] {
  const first = findProfile(last, []);
  return [first, ...BUILT_IN.filter((profile) => profile !== first)];
}
