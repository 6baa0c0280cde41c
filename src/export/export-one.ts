import type { FullPost } from '../core/post';
import { succeed, type Result } from '../core/result';
import type { Settings } from '../core/settings';
import { bare } from './assets';
import { openPathBook } from './path-book';
import type { Profile, Unwritten } from './profile';
import { profileOf, type CodeProfileId } from './profiles';
import { openSlugBook } from './slug/slug-book';

/** A single post as a file to download: `name` without folder, e.g. `2022-01-04-NW2022….md`. */
export type SingleFile = { name: string; content: string; slugsInUse: Record<string, string> };

/**
 * One post -> its file, with the name and bytes that it has in a whole export; or why the profile
 * cannot express it. `slugsInUse` is to be saved as after a whole export.
 */
export function exportOne(
  post: FullPost,
  { profile, settings }: { profile: CodeProfileId | Profile; settings: Settings },
): Result<SingleFile, Unwritten> {
  const slugs = openSlugBook(settings);
  const context = { settings, slugOf: slugs.slugOf };
  const writer = profileOf(profile);
  const { post: out, place } = bare(post, writer.assets);
  const written = writer.write(out, context);
  if (!written.ok) return written;
  const wished = writer.gathersIn ?? written.value.path;
  const path = wished ?? openPathBook().pathOf(post, written.value.day).path;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const content = place(written.value.content, path);
  return succeed({ name, content, slugsInUse: slugs.inUse() });
}
