import { parseSettings, type Settings } from '../../src/core/settings';
import type { FullPost } from '../../src/core/post';
import type { ProfileData } from '../../src/core/profile-data';
import type { Unwritten, WrittenPost } from '../../src/export/profile';
import { openSlugBook } from '../../src/export/slug/slug-book';
import type { Fault } from '../../src/export/template/fault';
import { openTemplateProfile } from '../../src/export/template/open-profile';

/** The least that a profile can say. */
export function aProfile(facts: Partial<ProfileData> = {}): ProfileData {
  return {
    id: 'own',
    name: 'Own',
    form: 'file',
    body: 'commonmark',
    needs: [],
    file: 'a.md',
    front: '',
    content: '',
    footer: '',
    pages: [],
    ...facts,
  };
}

/** What a profile makes of a post, or everything that it has against it. */
export function filledWith(
  data: ProfileData,
  post: FullPost,
  facts: Partial<Settings> = {},
): WrittenPost | Unwritten | Fault[] {
  const profile = openTemplateProfile(data);
  if (!profile.ok) return profile.failure;
  const settings = parseSettings({ zone: 'Asia/Shanghai', ...facts });
  const written = profile.value.write(post, { settings, ...openSlugBook(settings) });
  return written.ok ? written.value : written.failure;
}
