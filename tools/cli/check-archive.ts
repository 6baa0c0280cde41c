import { checkPost, type CheckedPost } from './check-post.ts';
import type { Flaw } from './flaw.ts';

/** A file of an archive, by its path within it; or why it cannot be read. */
export type ArchiveFile = { path: string; bytes: Uint8Array } | { path: string; why: string };

/** A Jekyll archive as it was found. `categories`: path of a category page -> its text. */
export type CheckedArchive = {
  posts: CheckedPost[];
  categories: Map<string, string>;
  flaws: Flaw[];
};

const POSTS = /(?:^|\/)_posts\//;
const CATEGORY = /(?:^|\/)category\/([^/]+)\.html$/;

function duplicates(posts: readonly CheckedPost[]): Flaw[] {
  const first = new Map<string, string>();
  return posts.flatMap(({ path, address }): Flaw[] => {
    if (address === undefined) return [];
    const known = first.get(address);
    if (known === undefined) first.set(address, path);
    return known === undefined ? [] : [{ path, line: 1, kind: 'duplicate', detail: known }];
  });
}

/** What is wrong with the pages of the categories that posts name. */
function categoryFlaws(posts: readonly CheckedPost[], pages: Map<string, string>): Flaw[] {
  const sources = new Map<string, Set<string>>();
  for (const { post } of posts) {
    if (!post?.source || post.damage.some(({ kind }) => kind === 'slug')) continue;
    const known = sources.get(post.slug) ?? new Set<string>();
    sources.set(post.slug, known.add(post.source));
  }
  const bySlug = new Map(
    [...pages].map(([path, text]) => [CATEGORY.exec(path)?.[1] ?? '', { path, text }]),
  );
  return [...sources].flatMap(([slug, names]): Flaw[] => {
    const page = bySlug.get(slug);
    if (!page) {
      return [{ path: `category/${slug}.html`, line: 1, kind: 'category-missing' }];
    }
    const lines = page.text.split('\n');
    const at = lines.findIndex((line) => line.startsWith('title:'));
    const title = (lines[at] ?? '').replace(/^title:\s*"?|"?\s*$/g, '');
    const isRight = [...names].some((name) => title === `${name}新闻`);
    return isRight
      ? []
      : [{ path: page.path, line: at + 1, kind: 'category-title', detail: title }];
  });
}

/** Whether a file of a site is looked at. */
export function isChecked(path: string): boolean {
  return POSTS.test(path) || CATEGORY.test(path);
}

/** Looks at the posts and category pages among the files, one after the other. */
export async function checkArchive(files: AsyncIterable<ArchiveFile>): Promise<CheckedArchive> {
  const posts: CheckedPost[] = [];
  const categories = new Map<string, string>();
  const unread: Flaw[] = [];
  for await (const file of files) {
    const { path } = file;
    if ('why' in file) {
      unread.push({ path, line: 1, kind: 'unreadable', detail: file.why });
      continue;
    }
    const { bytes } = file;
    if (POSTS.test(path)) posts.push(checkPost(path, bytes));
    else if (CATEGORY.test(path)) categories.set(path, new TextDecoder().decode(bytes));
  }
  const flaws = [
    ...unread,
    ...posts.flatMap((post) => post.flaws),
    ...duplicates(posts),
    ...categoryFlaws(posts, categories),
  ];
  return { posts, categories, flaws };
}
