import { finewsProfile } from './finews/finews-profile';
import { markdownProfile } from './markdown/markdown-profile';
import type { Profile } from './profile';

/** The profiles that are code: the archive's own form, and the form that takes whatever a page can be. */
const CODE = { finews: finewsProfile, markdown: markdownProfile } as const;
export type CodeProfileId = keyof typeof CODE;

export function isCodeProfile(id: string): id is CodeProfileId {
  return Object.hasOwn(CODE, id);
}

/** The profile of an id, or that which was opened (template/open-profile.ts). */
export function profileOf(profile: CodeProfileId | Profile): Profile {
  return typeof profile === 'string' ? CODE[profile] : profile;
}
