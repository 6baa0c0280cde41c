import type { FullPost, Post } from '../../core/post';
import type { Settings } from '../../core/settings';
import type { ImageSource } from '../../export/assets';
import type { WrittenBefore } from '../../export/entry';
import { emptyReport, type ExportReport } from '../../export/export-report';
import { optionsStamp, postStamp } from '../../export/post-stamp';
import type { Profile } from '../../export/profile';
import { profileOf, type CodeProfileId } from '../../export/profiles';
import type { SiteOptions } from '../../export/site/site-options';
import { findSite, type FoundSite } from './find-site';
import { readManifest, type Manifest, type PostRecord } from './manifest';
import type { Folder } from './open-folder';

/** What is to be in the folder. */
export type FolderJob = {
  /** Ids of the posts to export. */
  chosen: readonly string[];
  /** Ids of all posts of the archive: what is of none of them is gone. */
  archive: readonly string[];
  profile: CodeProfileId | Profile;
  settings: Settings;
  /** Where images are had, where they are to leave with the posts. */
  images?: ImageSource | undefined;
  /** What a whole site around the posts is, where they are to stand in one. */
  site?: SiteOptions | undefined;
};

/** How the posts are read: their facts, and with their bodies. */
export type PostSource = {
  eachPost(ids: Iterable<string>, signal?: AbortSignal): AsyncIterable<Post>;
  eachFullPost(ids: Iterable<string>, signal?: AbortSignal): AsyncIterable<FullPost>;
};

/** What is known before a post is written. */
export type Prepared = {
  manifest: Manifest;
  /** Posts to write: those that the folder has not, or not as they now are. */
  stale: string[];
  stamps: Map<string, string>;
  before: WrittenBefore[];
  unchanged: number;
  report: ExportReport;
  /** The site to write, and what there was; where none is asked for, neither. */
  site?: SiteOptions;
  foundSite?: FoundSite;
};

/** What tells the images that would leave with a post from others, by its id. */
async function imageStampsOf({ images, profile }: FolderJob): Promise<ReadonlyMap<string, string>> {
  if (!images || profileOf(profile).assets === undefined) return new Map();
  return images.imageStamps();
}

/** `site`: the one to write; its lists need more of a post than the post's own file does. */
async function isInPlace(
  folder: Folder,
  record: PostRecord,
  stamp: string,
  site: SiteOptions | undefined,
): Promise<boolean> {
  if (record.stamp !== stamp) return false;
  if ('leftOut' in record) return true;
  if (site && !record.listed) return false;
  for (const path of [record.path, ...(record.assets ?? [])]) {
    if (!(await folder.has(path))) return false;
  }
  return true;
}

function* inPlace(manifest: Manifest, archive: Set<string>, stale: Set<string>) {
  for (const [id, record] of manifest.posts) {
    if ('leftOut' in record || !archive.has(id) || stale.has(id)) continue;
    yield record;
  }
}

/** Compares the chosen posts with what the folder's manifest says of them. Writes nothing. */
export async function prepareFolder(
  folder: Folder,
  job: FolderJob,
  source: PostSource,
  signal?: AbortSignal,
): Promise<Prepared> {
  await folder.check();
  const manifest = await readManifest(folder);
  const options = optionsStamp(job.profile, job.settings);
  const images = await imageStampsOf(job);
  // what lies in a file with others is written with them
  const isGathered = profileOf(job.profile).gathersIn !== undefined;
  const foundSite = job.site && (await findSite(folder));
  const site = foundSite === 'foreign' ? undefined : job.site;
  const report = emptyReport();
  const stamps = new Map<string, string>();
  let unchanged = 0;
  for await (const post of source.eachPost(job.chosen, signal)) {
    const stamp = postStamp(post, options + (images.get(post.id) ?? ''));
    const record = manifest.posts.get(post.id);
    if (isGathered || !record || !(await isInPlace(folder, record, stamp, site))) {
      stamps.set(post.id, stamp);
    } else if ('leftOut' in record)
      report.leftOut.push({ postId: post.id, reason: record.leftOut });
    else unchanged += 1;
  }
  const stale = [...stamps.keys()];
  const before = [...inPlace(manifest, new Set(job.archive), new Set(stale))];
  const about = { ...(site && { site }), ...(foundSite && { foundSite }) };
  return { manifest, stale, stamps, before, unchanged, report, ...about };
}
