import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { checkPost, type CheckedPost } from './check-post.ts';
import type { Flaw } from './flaw.ts';

/** A Jekyll archive as it was found. `categories`: path of a category page -> its text. */
export type CheckedArchive = {
  posts: CheckedPost[];
  categories: Map<string, string>;
  flaws: Flaw[];
};

const POSTS = /(?:^|\/)_posts\//;
const CATEGORY = /(?:^|\/)category\/([^/]+)\.html$/;

async function filesOf(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => POSTS.test(path) || CATEGORY.test(path))
    .sort();
}

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

/** Looks at every post and category page of the archive in the folder. @throws what the disk says */
export async function checkArchive(root: string): Promise<CheckedArchive> {
  const posts: CheckedPost[] = [];
  const categories = new Map<string, string>();
  for (const path of await filesOf(root)) {
    const bytes = new Uint8Array(await readFile(join(root, path)));
    if (POSTS.test(path)) posts.push(checkPost(path, bytes));
    else categories.set(path, new TextDecoder().decode(bytes));
  }
  const flaws = [
    ...posts.flatMap((post) => post.flaws),
    ...duplicates(posts),
    ...categoryFlaws(posts, categories),
  ];
  return { posts, categories, flaws };
}
