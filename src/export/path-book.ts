import { articleIdOf } from '../core/article-id';
import type { Post } from '../core/post';
import { shortDigest } from '../core/short-digest';

const DAY = 86_400_000;

type Named = Pick<Post, 'id' | 'identity' | 'articleId' | 'url'>;

/** Words that Jekyll keeps as they are in an address and every file system as a name. */
const SAFE_ID = /^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*$/;

/** The word by which the file of a post is named: its article's own id, or a digest. */
export function fileIdOf(post: Named): string {
  const id = post.articleId ?? articleIdOf(post.url) ?? '';
  return SAFE_ID.test(id) && id.length <= 80 ? id : shortDigest(post.identity);
}

/** The names that a post may have, the best first. */
function* candidates(post: Pick<Post, 'id' | 'identity'>, name: string): Generator<string> {
  yield name;
  const byStory = `${name}-${shortDigest(post.identity, 8)}`;
  yield byStory;
  const byPost = `${byStory}-${shortDigest(post.id, 8)}`;
  yield byPost;
  for (let count = 2; ; count += 1) yield `${byPost}-${String(count)}`;
}

/** Gives each post of an export a path that no other has. */
export type PathBook = {
  pathOf(post: Named, day: string): { path: string; isRenamed: boolean };
  /** The path that was wished for, or the nearest that is free. */
  pathNear(
    wished: string,
    post: Pick<Post, 'id' | 'identity'>,
  ): { path: string; isRenamed: boolean };
  /** A path that an earlier export gave and that stays given. */
  keep(path: string): void;
};

/** The path of a post of Jekyll: its day and its name. */
const POST_PATH = /(?:^|\/)_posts\/(?:.*\/)?(\d{4}-\d\d-\d\d)-([^/]+)\.[a-z]+$/;

/** As disks compare paths. */
function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

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
  const paths = new Set<string>();

  const claim = (name: string, day: number): boolean => {
    const used = days.get(name.toLowerCase()) ?? [];
    if (used.some((other) => Math.abs(other - day) <= 1)) return false;
    days.set(name.toLowerCase(), [...used, day]);
    return true;
  };

  /** Whether the whole path is free, also by the rule for posts where it is one; it is taken then. */
  const claimPath = (path: string): boolean => {
    if (paths.has(folded(path))) return false;
    const [, day, name] = POST_PATH.exec(path) ?? [];
    const isDay = day !== undefined && Number.isFinite(dayNumber(day));
    if (isDay && name !== undefined && !claim(name, dayNumber(day))) return false;
    paths.add(folded(path));
    return true;
  };

  return {
    keep: (path) => void claimPath(path),
    pathNear(wished, post) {
      const end = /\.[a-z]+$/.exec(wished)?.[0] ?? '';
      const stem = wished.slice(0, wished.length - end.length);
      let path = wished;
      for (const candidate of candidates(post, stem)) {
        path = `${candidate}${end}`;
        if (claimPath(path)) break;
      }
      return { path, isRenamed: path !== wished };
    },
    pathOf(post, day) {
      const number = dayNumber(day);
      const id = fileIdOf(post);
      let name = id;
      for (const candidate of candidates(post, id)) {
        name = candidate;
        if (claim(candidate, number)) break;
      }
      return { path: `_posts/${day}-${name}.md`, isRenamed: name !== id };
    },
  };
}
