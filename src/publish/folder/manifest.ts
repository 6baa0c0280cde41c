import * as v from 'valibot';
import type { LeftOutReason } from '../../export/export-report';
import type { WrittenBefore } from '../../export/entry';
import type { Folder } from './open-folder';

/*
 * What the folder itself knows of earlier exports: docs/export-targets.md tells its format. A folder
 * whose manifest is missing or damaged is compared by reading its files.
 */

export const MANIFEST_PATH = '.jianbao/manifest.json';
const FORMAT = 'jianbao-folder';
const VERSION = 1;

const fileSchema = v.object({
  digest: v.string(),
  size: v.number(),
  modified: v.number(),
});
const postSchema = v.object({
  stamp: v.string(),
  path: v.string(),
  source: v.string(),
  slug: v.string(),
  day: v.string(),
  time: v.string(),
  tags: v.optional(v.array(v.string())),
  listed: v.optional(
    v.object({
      tags: v.array(v.string()),
      categories: v.array(v.string()),
      source: v.optional(v.string()),
      date: v.string(),
    }),
  ),
  assets: v.optional(v.array(v.string())),
});
const leftOutSchema = v.object({
  stamp: v.string(),
  leftOut: v.picklist(['no-headline', 'no-time', 'profile-fault']),
});
const manifestSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  files: v.record(v.string(), fileSchema),
  posts: v.record(v.string(), v.union([postSchema, leftOutSchema])),
});

/** A file as we wrote it: SHA-256 of its bytes, and what the disk said of it. */
export type FileRecord = v.InferOutput<typeof fileSchema>;

/** A post as it was when it was written or left out; `stamp` tells whether it has changed since. */
export type PostRecord =
  (WrittenBefore & { stamp: string }) | { stamp: string; leftOut: LeftOutReason };

export type Manifest = { files: Map<string, FileRecord>; posts: Map<string, PostRecord> };

/** The folder's manifest; an empty one where there is none, or none that can be read. */
export async function readManifest(folder: Folder): Promise<Manifest> {
  const found = await folder.find(MANIFEST_PATH);
  if (!found) return { files: new Map(), posts: new Map() };
  try {
    const text = new TextDecoder().decode(await found.bytes());
    const { files, posts } = v.parse(manifestSchema, JSON.parse(text));
    return { files: new Map(Object.entries(files)), posts: new Map(Object.entries(posts)) };
  } catch (error) {
    if (!(error instanceof SyntaxError) && !v.isValiError(error)) throw error;
    return { files: new Map(), posts: new Map() };
  }
}

/** Writes the manifest into the folder, in one piece. */
export async function writeManifest(folder: Folder, { files, posts }: Manifest): Promise<void> {
  const content = {
    format: FORMAT,
    version: VERSION,
    files: Object.fromEntries(files),
    posts: Object.fromEntries(posts),
  };
  await folder.write(MANIFEST_PATH, new TextEncoder().encode(JSON.stringify(content)));
}
