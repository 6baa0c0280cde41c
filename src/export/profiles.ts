import type { ProfileId } from '../core/settings';
import { finewsProfile } from './finews/finews-profile';
import { markdownProfile } from './markdown/markdown-profile';
import type { Profile } from './profile';

const PROFILES: Readonly<Record<ProfileId, Profile>> = {
  finews: finewsProfile,
  markdown: markdownProfile,
};

/** The profile of an id. */
export function profileOf(id: ProfileId): Profile {
  return PROFILES[id];
}
