import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { readBackup, type Damage, type Item } from '../../src/backup/read-backup.ts';
import { FORMAT } from '../../src/backup/record.ts';
import { factsOf } from '../../src/core/facts-of.ts';
import type { FullPost, Post } from '../../src/core/post.ts';
import type { ProfileData } from '../../src/core/profile-data.ts';
import { parseSettings, type Settings } from '../../src/core/settings.ts';
import type { ImageSource } from '../../src/export/assets.ts';
import { htmlBody } from '../../src/import/imported-body.ts';
import type { PostSource } from '../../src/publish/folder/prepare-folder.ts';
import { eachFullPost, eachPost } from '../../src/store/each-full-post.ts';
import type { ImportOutcome } from '../../src/store/import-rows.ts';
import { imageStamps, picturesOf } from '../../src/store/post-images.ts';
import { postIds } from '../../src/store/read-posts.ts';
import { message } from '../../src/platform/i18n.ts';
import { openBackupImages, type BackupImages } from './backup-images.ts';
import { chosenFiles } from './chosen-files.ts';
import type { CliOptions } from './options.ts';
import { Refused } from './refused.ts';
import { takeIn } from './take-in.ts';

/** Posts to export, and what is known beside them. */
export type CliSource = {
  ids: string[];
  settings: Settings;
  profiles: ProfileData[];
  posts: PostSource;
  /** Of a backup what is damaged, of files what became of each. */
  damage: Damage[];
  outcomes: ImportOutcome[];
  /** Where images are had, where they are to leave too. */
  images?: ImageSource;
  close(): Promise<void>;
};

/** Whether a file begins as a backup does. */
export async function isBackup(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    if (!(await file.stat()).isFile()) return false;
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4_096), 0, 4_096, 0);
    return buffer.subarray(0, bytesRead).toString().includes(`"${FORMAT}"`);
  } finally {
    await file.close();
  }
}

/** The records of a backup; bodies with more than bodies are written with are made anew. */
function recordsOf(path: string): AsyncGenerator<Item> {
  return readBackup(createReadStream(path), (html) => htmlBody(html).body);
}

async function* fullPosts(path: string): AsyncGenerator<FullPost> {
  for await (const item of recordsOf(path)) {
    if (item.is !== 'record' || item.record.kind !== 'post') continue;
    const { post, text, original } = item.record.value;
    yield { ...post, ...text, ...(original && { original }) };
  }
}

/** The posts of a backup as they are asked for: read anew each time, never all in memory. */
function backupPosts(path: string): PostSource {
  async function* wanted(ids: Iterable<string>): AsyncGenerator<FullPost> {
    const set = new Set(ids);
    if (set.size === 0) return;
    for await (const post of fullPosts(path)) if (set.has(post.id)) yield post;
  }
  async function* facts(ids: Iterable<string>): AsyncGenerator<Post> {
    for await (const post of wanted(ids)) yield factsOf(post);
  }
  return { eachPost: facts, eachFullPost: wanted };
}

/** Notes what the records say, and their images where these are to leave too. */
async function readInto(source: CliSource, path: string, images?: BackupImages): Promise<void> {
  for await (const item of recordsOf(path)) {
    if (item.is === 'damage') source.damage.push(item.damage);
    if (item.is === 'newer') throw new Refused(message('cliNewerBackup'));
    if (item.is !== 'record') continue;
    await images?.note(item.record);
    const { kind, value } = item.record;
    if (kind === 'post') source.ids.push(value.post.id);
    if (kind === 'settings') source.settings = value;
    if (kind === 'profile') source.profiles.push(value);
  }
}

async function openBackup(path: string, hasImages: boolean): Promise<CliSource> {
  const images = hasImages ? await openBackupImages() : undefined;
  const source: CliSource = {
    ids: [],
    settings: parseSettings(undefined),
    profiles: [],
    posts: backupPosts(path),
    damage: [],
    outcomes: [],
    ...(images && { images: images.source }),
    close: async () => images?.close(),
  };
  try {
    await readInto(source, path, images);
  } catch (error) {
    await source.close();
    throw error;
  }
  return source;
}

const CLOSED = { close: () => Promise.resolve() };

async function openFiles(from: string[], zone: string, hasImages: boolean): Promise<CliSource> {
  const outcomes = await takeIn(await chosenFiles(from), { name: from.join(', '), zone });
  const settings = { ...parseSettings(undefined), zone };
  const posts = { eachPost, eachFullPost };
  const images = hasImages ? { images: { picturesOf, imageStamps } } : {};
  const ids = await postIds();
  return { ids, settings, profiles: [], posts, damage: [], outcomes, ...images, ...CLOSED };
}

/** What was named -> its posts: a backup, or folders, zips and files of posts. @throws what the disk says */
export async function openSource({
  from,
  zone,
  siteAddress,
  images,
}: Pick<CliOptions, 'from' | 'zone' | 'siteAddress' | 'images'>): Promise<CliSource> {
  const [first] = from;
  const isOne = first !== undefined && from.length === 1;
  const source =
    isOne && (await isBackup(first))
      ? await openBackup(first, images)
      : await openFiles(from, zone ?? 'browser', images);
  const said = {
    ...(zone !== undefined && { zone }),
    ...(siteAddress !== undefined && { siteAddress }),
  };
  return { ...source, settings: parseSettings({ ...source.settings, ...said }) };
}
