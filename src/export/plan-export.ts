import type { Post } from '../core/post';
import type { ProfileData } from '../core/profile-data';
import type { Settings } from '../core/settings';
import type { Profile } from './profile';
import type { CodeProfileId } from './profiles';
import { optionsStamp, postStamp } from './post-stamp';
import { publicationTime } from './publication-time';

/** What an earlier export wrote: the stamp of each post, by its id. */
export type Stamps = ReadonlyMap<string, string>;

/** What an export would do. `added` and `changed`: ids, against the last export. */
export type ExportPlan = {
  added: string[];
  changed: string[];
  unchanged: number;
  /** Posts that the profile would leave out, by what they lack. */
  lacks: { headline: number; time: number };
};

type PlanOptions = {
  profile: CodeProfileId | Profile;
  settings: Settings;
  needs: ProfileData['needs'];
  /** Absent where nothing was exported before: then all is new. */
  before: Stamps | undefined;
};

/**
 * Goes through the facts of posts and says what exporting them would do; nothing is written.
 * @throws what reading the posts throws.
 */
export async function planExport(
  posts: AsyncIterable<Post>,
  { profile, settings, needs, before }: PlanOptions,
): Promise<ExportPlan> {
  const options = optionsStamp(profile, settings);
  const plan: ExportPlan = {
    added: [],
    changed: [],
    unchanged: 0,
    lacks: { headline: 0, time: 0 },
  };
  for await (const post of posts) {
    const known = before?.get(post.id);
    if (known === undefined) plan.added.push(post.id);
    else if (known === postStamp(post, options)) plan.unchanged += 1;
    else plan.changed.push(post.id);
    const isNameless = (post.headline ?? '').trim() === '';
    if (needs.includes('headline') && isNameless) plan.lacks.headline += 1;
    else if (needs.includes('time') && !publicationTime(post, settings.zone)) plan.lacks.time += 1;
  }
  return plan;
}
