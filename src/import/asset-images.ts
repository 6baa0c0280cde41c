import { IMAGE_LIMITS, keptAddress, type IncomingImage } from '../core/kept-image';
import { fail } from '../core/result';
import { lookAtImage } from '../images/look-at-image';
import { drawFile, type Source } from './open-zip';
import type { IncomingFile } from './read-file';

/*
 * Pictures that left with posts (src/export/assets.ts) come back with them: the posts show files by the
 * digests in their names, and the files lie under `assets/images` above them.
 */

const NAME = String.raw`[0-9a-f]{16}\.[a-z]{3,4}`;
const ASSET = new RegExp(`(?:^|/)assets/images/${NAME}$`);

/** A picture's address as each kind of profile writes it. */
const ADDRESS = new RegExp(
  String.raw`\{\{ '/assets/images/(${NAME})' \| relative_url \}\}|(?:/|(?:\.\./){0,20})assets/images/(${NAME})`,
  'g',
);

/** Characters of a tag, or of what a picture is called, before its address. */
const BEFORE = 2_000;

/** Whether an address at a place is that of a picture, in HTML or in Markdown, and not running text. */
function isShown(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const tag = before.slice(before.lastIndexOf('<'));
  if (/^<img\s(?:[^<>]*\s)?src="$/.test(tag)) return true;
  return /^!\[(?:\\.|[^\]\\\n])*\]\(<?$/.test(before.slice(before.lastIndexOf('![')));
}

/** The places at which a text shows files, with their names. */
function shownIn(text: string): { name: string; at: number; end: number }[] {
  if (!text.includes('assets/images/')) return [];
  return [...text.matchAll(ADDRESS)].flatMap(({ 0: { length }, 1: liquid, 2: plain, index: at }) =>
    isShown(text, at) ? [{ name: liquid ?? plain ?? '', at, end: at + length }] : [],
  );
}

/** A post's text with addresses of the archive for the pictures that it shows out of files. */
export function showKept(text: string): string {
  let [out, from] = ['', 0];
  for (const { name, at, end } of shownIn(text)) {
    out += text.slice(from, at) + keptAddress(name);
    from = end;
  }
  return out + text.slice(from);
}

/** The files of a source that can be pictures of posts, by their paths. */
export type Assets = ReadonlyMap<string, Source>;

/** Finds the pictures among the files; none is read. */
export function assetsOf(sources: readonly Source[]): Assets {
  return new Map(
    sources.flatMap((source) => (ASSET.test(source.path) ? [[source.path, source]] : [])),
  );
}

/** The nearest file of that name: below the post's folder, or one above it; never outside of what was chosen. */
function fileOf(assets: Assets, post: string, name: string): Source | undefined {
  const folders = post.split('/').slice(0, -1);
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const folder = folders
      .slice(0, depth)
      .map((part) => `${part}/`)
      .join('');
    const found =
      assets.get(`${folder}assets/images/${name}`) ??
      assets.get(`${folder}static/assets/images/${name}`);
    if (found) return found;
  }
  return undefined;
}

type Found = IncomingImage['found'];

async function read(source: Source | undefined): Promise<Found> {
  if (!source) return fail({ why: 'unreachable' });
  if ('read' in source && (source.size ?? 0) > IMAGE_LIMITS.bytes)
    return fail({ why: 'too-large' });
  const file = await drawFile(source);
  if (!('reason' in file)) return lookAtImage(new Uint8Array(file.bytes));
  return fail({ why: file.reason === 'too-large' ? 'too-large' : 'unreachable' });
}

/** Bytes as characters, one for one: names of files are ASCII. */
const LATIN = new TextDecoder('latin1');

/** The pictures that a file shows out of other files, read; each once, in their order. */
export async function imagesOf(file: IncomingFile, assets: Assets): Promise<IncomingImage[]> {
  const text = LATIN.decode(file.bytes);
  const found = new Map<string, IncomingImage>();
  let left: number = IMAGE_LIMITS.bytesOfPost;
  for (const { name, at } of shownIn(text)) {
    if (found.has(name)) continue;
    const line = text.slice(0, at).split('\n').length;
    const isFull = found.size >= IMAGE_LIMITS.ofPost;
    const image: Found = isFull
      ? fail({ why: 'too-many' })
      : left <= 0
        ? fail({ why: 'post-full' })
        : await read(fileOf(assets, file.path, name));
    if (image.ok) left -= image.value.bytes.length;
    found.set(name, { url: keptAddress(name), line, found: image });
  }
  return [...found.values()];
}
