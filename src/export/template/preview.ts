import type { FullPost } from '../../core/post';
import type { ProfileData } from '../../core/profile-data';
import type { Settings } from '../../core/settings';
import type { LeftOutReason } from '../export-report';
import { fileIdOf } from '../path-book';
import type { Profile, WrittenPost } from '../profile';
import { openSlugBook } from '../slug/slug-book';
import type { Fault } from './fault';
import { openTemplateProfile } from './open-profile';

/** What a profile would make of a post. */
export type Preview =
  | { at: 'faults'; faults: Fault[] }
  | { at: 'left-out'; reason: Exclude<LeftOutReason, 'profile-fault'> }
  | { at: 'file'; path: string; content: string }
  /** The profile is whole, and there is no post to show it on. */
  | { at: 'empty' };

/** What is wrong with the pages that would close an export of this post. */
function pageFaults(profile: Profile, written: WrittenPost, settings: Settings): Fault[] {
  const { source, slug, day, time, tags = [] } = written;
  const count = { modified: { day, time }, posts: 1 };
  const groups = {
    sources: [{ source, slug, ...count }],
    tags: tags.map((tag) => ({ tag, ...count })),
    settings,
  };
  return [...profile.closing(groups)].flatMap((page) => (page.ok ? [] : [page.failure]));
}

/** Fills a profile with a post, as an export would. */
export function previewOf(
  data: ProfileData,
  post: FullPost | undefined,
  settings: Settings,
): Preview {
  const opened = openTemplateProfile(data);
  if (!opened.ok) return { at: 'faults', faults: opened.failure };
  if (!post) return { at: 'empty' };
  const profile = opened.value;
  const written = profile.write(post, { settings, ...openSlugBook(settings) });
  if (!written.ok) {
    const { failure } = written;
    return typeof failure === 'string'
      ? { at: 'left-out', reason: failure }
      : { at: 'faults', faults: [failure] };
  }
  const faults = pageFaults(profile, written.value, settings);
  if (faults.length > 0) return { at: 'faults', faults };
  const path = profile.gathersIn ?? written.value.path ?? fileIdOf(post);
  return { at: 'file', path, content: written.value.content };
}
