import type { Post } from '../core/post';
import type { Settings } from '../core/settings';
import { shortDigest } from '../core/short-digest';
import type { Profile } from './profile';
import { profileOf, type CodeProfileId } from './profiles';

/** What of profile and settings shows in a post's file: the second half of a post's stamp. */
export function optionsStamp(profile: CodeProfileId | Profile, settings: Settings): string {
  const { zone, siteAddress, slugs, siteName, siteFooter } = settings;
  const named = typeof profile === 'string' ? [] : [siteName, siteFooter];
  return JSON.stringify([profileOf(profile).stamp, zone, siteAddress, slugs, ...named]);
}

/** Another text whenever the post would be written otherwise. That it was read shows in no file. */
export function postStamp(post: Post, options: string): string {
  return shortDigest(options + JSON.stringify({ ...post, readAt: undefined }));
}
