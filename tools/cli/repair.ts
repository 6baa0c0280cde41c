import { join } from 'node:path';
import type { FullPost } from '../../src/core/post.ts';
import { parseSettings, type Settings } from '../../src/core/settings.ts';
import { exportEntries } from '../../src/export/export-entries.ts';
import { exportOne } from '../../src/export/export-one.ts';
import { emptyReport } from '../../src/export/export-report.ts';
import { readPiece } from '../../src/import/read-piece.ts';
import type { CheckedArchive } from './check-archive.ts';
import type { CheckedPost } from './check-post.ts';
import { canMend, OF_THE_FORM, type Flaw } from './flaw.ts';
import { replaceFile } from './node-folder.ts';

/** `2022-01-04 …` of the archive is Beijing's. */
const ZONE = 'Asia/Shanghai';

/** The site that most of the archive's own footers lead to. */
function siteOf({ posts }: CheckedArchive): string | undefined {
  const counts = new Map<string, number>();
  for (const { text = '' } of posts) {
    const site = /\]\(\/\/([^()\s]+)\/category\/[^()]*\)｜/.exec(text.slice(-2_000))?.[1];
    if (site !== undefined) counts.set(site, (counts.get(site) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** Slugs that whole posts of the archive have, by their sources: repaired ones get the same. */
function slugsOf({ posts }: CheckedArchive): Record<string, string> {
  const slugs: Record<string, string> = {};
  for (const { post } of posts) {
    if (!post?.source || post.damage.length > 0) continue;
    if (/^[A-Za-z0-9]{1,60}$/.test(post.slug)) slugs[post.source] ??= post.slug;
  }
  return slugs;
}

async function fullPost({ path, bytes }: CheckedPost): Promise<FullPost | undefined> {
  const piece = await readPiece({ path, bytes }, { zone: ZONE, now: Date.now() });
  const [ready] = piece?.posts ?? [];
  if (!ready) return undefined;
  const { post, body } = ready;
  return { ...post, body: body.body, text: body.text };
}

/** Whether the file has to be written anew from what it says, not only in other bytes. */
function isOfTheForm({ kind }: Flaw): boolean {
  return OF_THE_FORM.includes(kind) || kind === 'zone' || kind === 'liquid';
}

/** The post's file without what can be mended; undefined where it stays as it is. */
async function mended(checked: CheckedPost, settings: Settings): Promise<string | undefined> {
  const { flaws, post, text } = checked;
  if (flaws.length === 0 || !flaws.every(canMend)) return undefined;
  if (!flaws.some(isOfTheForm)) return text;
  const full = post && (await fullPost(checked));
  if (!full) return undefined;
  const written = exportOne(full, { profile: 'finews', settings });
  return written.ok ? written.value.content : undefined;
}

export type Repaired = { path: string; content: string };

/** The category pages of the posts as they are now that are missing or wrong. */
async function* categoryPages(
  { posts, categories }: CheckedArchive,
  settings: Settings,
  wrong: ReadonlySet<string>,
): AsyncGenerator<Repaired> {
  async function* whole(): AsyncGenerator<FullPost> {
    for (const one of posts) {
      const full = one.post?.source === undefined ? undefined : await fullPost(one);
      if (full) yield full;
    }
  }
  const options = { profile: 'finews' as const, settings, report: emptyReport() };
  for await (const { path, content } of exportEntries(whole(), options)) {
    if (!path.startsWith('category/')) continue;
    if (!categories.has(path) || wrong.has(path)) yield { path, content };
  }
}

/** What `--repair` writes, file by file; nothing is written here. */
export async function* repairs(archive: CheckedArchive): AsyncGenerator<Repaired> {
  const siteAddress = siteOf(archive);
  const slugs = slugsOf(archive);
  const settings = parseSettings({ zone: ZONE, slugs, ...(siteAddress && { siteAddress }) });
  for (const checked of archive.posts) {
    const content = await mended(checked, settings);
    if (content !== undefined) yield { path: checked.path, content };
  }
  const wrong = archive.flaws.filter(({ kind }) => kind === 'category-title');
  yield* categoryPages(archive, settings, new Set(wrong.map(({ path }) => path)));
}

/** Writes what can be mended, each file beside and then moved; the paths. */
export async function repairArchive(root: string, archive: CheckedArchive): Promise<string[]> {
  const paths: string[] = [];
  for await (const { path, content } of repairs(archive)) {
    await replaceFile(join(root, path), content);
    paths.push(path);
  }
  return paths;
}
