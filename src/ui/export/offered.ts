import type { ProfileData } from '../../core/profile-data';
import { BUILT_IN } from '../../export/built-in/built-in-profiles';
import { findProfile } from '../../export/open-profile';

/** The profiles to choose from: the one of that id first, then the reader's own and the built-in ones. */
export function offered(
  last: string,
  own: readonly ProfileData[],
): [ProfileData, ...ProfileData[]] {
  const first = findProfile(last, own);
  return [first, ...[...own, ...BUILT_IN].filter((profile) => profile !== first)];
}
