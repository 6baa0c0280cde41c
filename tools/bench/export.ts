import { openChromium, type ChromiumSession } from '../browser/chromium.ts';
import { runExportIn } from '../browser/export-archive.ts';
import { startWeb } from '../browser/web.ts';
import { benchExport } from './export-vs-zip.ts';
import { fillArchive } from './fill-archive.ts';
import { rounded, type Metrics } from './metrics.ts';
import { peakOver } from './peak-memory.ts';
import { timeFolder } from './sync-folder.ts';

const MB = 1_000_000;

/** A browser of its own with so many posts, for as long as `look` takes. */
async function withPosts<Answer>(
  extension: string,
  posts: number,
  look: (session: ChromiumSession) => Promise<Answer>,
): Promise<Answer> {
  const web = await startWeb();
  const session = await openChromium({ extension, web });
  try {
    await fillArchive(session, posts);
    return await look(session);
  } finally {
    await session.close();
    await web.close();
  }
}

/** The peak of the tab while it exports everything as finews to a zip, over idle; MB. */
async function peakOfZip(session: ChromiumSession): Promise<number> {
  const page = await session.openExtensionPage('popup/archive.html#export');
  let peak = 0;
  await session.downloadBy(async () => {
    peak = await peakOver(page, () => runExportIn(page, 'finews'));
  }, 600_000);
  await page.close();
  return peak / MB;
}

/** Everything that is measured of exports, at `posts` posts. */
export async function benchExports(extension: string, posts: number): Promise<Metrics> {
  const zip = await benchExport(extension, posts);
  const few = await withPosts(extension, Math.round(posts / 10), peakOfZip);
  const { many, folder } = await withPosts(extension, posts, async (session) => ({
    many: await peakOfZip(session),
    folder: await timeFolder(session),
  }));
  const metric = (value: number, unit: string) => ({ value: rounded(value), unit });
  return {
    ...zip,
    export_peak_mb_10k_vs_1k: metric(many / few, 'ratio'),
    export_peak_mb: metric(many, 'MB'),
    export_peak_tenth_mb: metric(few, 'MB'),
    sync_unchanged_vs_full: metric(folder.unchanged / folder.full, 'ratio'),
    sync_full_ms: metric(folder.full, 'ms'),
    sync_unchanged_ms: metric(folder.unchanged, 'ms'),
  };
}
