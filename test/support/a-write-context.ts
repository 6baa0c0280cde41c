import { parseSettings, type Settings } from '../../src/core/settings';
import type { FullPost } from '../../src/core/post';
import type { Profile, WrittenPost } from '../../src/export/profile';
import { openSlugBook } from '../../src/export/slug/slug-book';

/** A post as a profile writes it, in Shanghai; throws where the profile leaves it out. */
export function written(
  profile: Profile,
  post: FullPost,
  facts: Partial<Settings> = {},
): WrittenPost {
  const settings = parseSettings({ zone: 'Asia/Shanghai', ...facts });
  const { slugOf } = openSlugBook(settings);
  const result = profile.write(post, { settings, slugOf });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
