import { factsOf } from '../../core/facts-of';
import type { FullPost } from '../../core/post';
import type { ProfileData } from '../../core/profile-data';
import type { Settings } from '../../core/settings';
import type { FileEntry } from '../../export/entry';
import { exportEntries, leftOut } from '../../export/export-entries';
import { exportOne } from '../../export/export-one';
import { emptyReport, type ExportReport } from '../../export/export-report';
import { optionsStamp, postStamp } from '../../export/post-stamp';
import type { Profile } from '../../export/profile';
import type { CodeProfileId } from '../../export/profiles';
import type { SiteOptions } from '../../export/site/site-options';
import { withAssets } from '../../export/with-assets';
import { zipEntries } from '../../export/zip-entries';
import { dayKey } from '../moments';
import type { Reads } from '../reads';
import { gatherFile } from './export-file';
import type { ExportOrder } from './export-order';

export { openProfile } from '../../export/open-profile';

/** How an export leaves: one archive file, one with a whole site, or one post as a file or to paste. */
export type ExportTarget = 'zip' | 'site' | 'file' | 'clipboard';

export type ExportJob = {
  order: ExportOrder;
  data: ProfileData;
  /** The same, opened. */
  profile: CodeProfileId | Profile;
  target: ExportTarget;
  /** Whether the images that are kept leave too. */
  images: boolean;
  settings: Settings;
  /** What the site is, where the target is one. */
  site: SiteOptions;
  now: number;
};

/** `file` is absent where every post was left out; `text` is that of a single post's file. */
export type Exported = {
  name: string;
  file?: Blob;
  text?: string;
  report: ExportReport;
  /** What tells the posts that it took from what they become later; of one file there is none. */
  stamps?: ReadonlyMap<string, string>;
};

export type ExportWatch = { signal: AbortSignal; onProgress: (done: number) => void };

/** Between two reports of progress, ms. */
const BREATH = 100;

async function* counted(
  posts: AsyncIterable<FullPost>,
  onProgress: (done: number) => void,
): AsyncGenerator<FullPost> {
  let done = 0;
  let told = 0;
  for await (const post of posts) {
    yield post;
    done += 1;
    if (performance.now() - told < BREATH) continue;
    told = performance.now();
    onProgress(done);
  }
}

/** Notes of each post what it is written from. */
async function* stamped(
  posts: AsyncIterable<FullPost>,
  options: string,
  stamps: Map<string, string>,
): AsyncGenerator<FullPost> {
  for await (const post of posts) {
    stamps.set(post.id, postStamp(factsOf(post), options));
    yield post;
  }
}

async function exportFile(job: ExportJob, posts: AsyncIterable<FullPost>): Promise<Exported> {
  const report = emptyReport();
  for await (const post of posts) {
    const written = exportOne(post, job);
    if (!written.ok) {
      report.leftOut.push(leftOut(post, written.failure));
      continue;
    }
    const { name, content, slugsInUse } = written.value;
    report.exported = 1;
    report.slugsInUse = slugsInUse;
    const file = new Blob([content], { type: 'text/plain;charset=utf-8' });
    return { name, file, text: content, report };
  }
  return { name: '', report };
}

/** The entries, and for a site what makes one of them; its code comes only then. */
async function* asTarget(
  { target, site }: ExportJob,
  entries: AsyncIterable<FileEntry>,
): AsyncGenerator<FileEntry> {
  if (target !== 'site') return yield* entries;
  const { withSite } = await import('../../export/site/with-site');
  yield* withSite(entries, site);
}

/**
 * Writes the posts of the order as the profile says, into one file that is ready to be handed out.
 * @throws the signal's reason when it is aborted, and what reading or writing throws.
 */
export async function runExport(
  job: ExportJob,
  reads: Pick<Reads, 'eachFullPost' | 'picturesOf' | 'imageStamps'>,
  { signal, onProgress }: ExportWatch,
): Promise<Exported> {
  const posts = counted(reads.eachFullPost(job.order, signal), onProgress);
  if (job.target === 'file' || job.target === 'clipboard') return exportFile(job, posts);
  const report = emptyReport();
  const { profile, settings, data } = job;
  const images = job.images ? { images: reads } : {};
  const stamps = new Map<string, string>();
  const noted = stamped(posts, optionsStamp(profile, settings), stamps);
  const entries = exportEntries(noted, { profile, settings, report, signal, ...images });
  const files = withAssets(asTarget(job, entries));
  const file = await gatherFile(zipEntries(files), 'application/zip', signal);
  const what = job.target === 'site' ? `${data.id}-site` : data.id;
  const name = `jianbao-${what}-${dayKey(job.now)}.zip`;
  return report.exported > 0 ? { name, file, report, stamps } : { name, report };
}
