import { articleIdOf } from '../core/article-id';
import type { Post } from '../core/post';
import { shortDigest } from '../core/short-digest';

const DAY = 86_400_000;

type Named = Pick<Post, 'id' | 'identity' | 'articleId' | 'url'>;

/** Words that Jekyll keeps as they are in an address and every file system as a name. */
const SAFE_ID = /^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*$/;

function ownId(post: Named): string {
  const id = post.articleId ?? articleIdOf(post.url) ?? '';
  return SAFE_ID.test(id) && id.length <= 80 ? id : shortDigest(post.identity);
}

/** The names that a post may have, the best first. */
function* candidates(post: Named, id: string): Generator<string> {
  yield id;
  const byStory = `${id}-${shortDigest(post.identity, 8)}`;
  yield byStory;
  const byPost = `${byStory}-${shortDigest(post.id, 8)}`;
  yield byPost;
  for (let count = 2; ; count += 1) yield `${byPost}-${String(count)}`;
}

/** Gives each post of an export a path that no other has. */
export type PathBook = {
  pathOf(post: Named, day: string): { path: string; isRenamed: boolean };
  /** A path that an earlier export gave and that stays given. */
  keep(path: string): void;
};

/** The path of a post: its day and its name. */
const POST_PATH = /(\d{4}-\d\d-\d\d)-([^/]+)\.md$/;

function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY);
}

/**
 * A book of the names given so far. Jekyll makes an address of category, day and name, without
 * regard to case on many disks, and the day is the one in the *site's* zone: so a name must not
 * return on the same day or a neighbouring one, whatever the category.
 */
export function openPathBook(): PathBook {
  const days = new Map<string, number[]>();

  const claim = (name: string, day: number): boolean => {
    const used = days.get(name.toLowerCase()) ?? [];
    if (used.some((other) => Math.abs(other - day) <= 1)) return false;
    days.set(name.toLowerCase(), [...used, day]);
    return true;
  };

  return {
    keep(path) {
      const [, day, name] = POST_PATH.exec(path) ?? [];
      if (day !== undefined && name !== undefined) claim(name, dayNumber(day));
    },
    pathOf(post, day) {
      const number = dayNumber(day);
      const id = ownId(post);
      let name = id;
      for (const candidate of candidates(post, id)) {
        name = candidate;
        if (claim(candidate, number)) break;
      }
      return { path: `_posts/${day}-${name}.md`, isRenamed: name !== id };
    },
  };
}
