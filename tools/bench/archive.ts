import { openChromium } from '../browser/chromium.ts';
import { fill, textOf } from '../browser/screen.ts';
import { fillArchive } from './fill-archive.ts';
import { median, rounded, type Metrics } from './metrics.ts';

const ROUNDS = 5;

/**
 * What a reader waits for in an archive of `posts` posts. The names by which the archive is to be
 * judged come with its own issue; these are for us.
 */
export async function benchArchive(extension: string, posts: number): Promise<Metrics> {
  const session = await openChromium({ extension });
  const first: number[] = [];
  const search: number[] = [];
  try {
    await fillArchive(session, posts);
    for (let round = 0; round < ROUNDS; round += 1) {
      const opened = performance.now();
      const page = await session.openExtensionPage('popup/archive.html');
      await textOf(page, '.row-headline');
      first.push(performance.now() - opened);
      const asked = performance.now();
      await fill(page, 'input[type=search]', `原文，共${posts - 1 - round}字`);
      await textOf(page, '.list mark');
      search.push(performance.now() - asked);
      await page.close();
    }
  } finally {
    await session.close();
  }
  return {
    archive_open_ms: { value: rounded(median(first)), unit: 'ms' },
    archive_search_ms: { value: rounded(median(search)), unit: 'ms' },
    posts: { value: posts, unit: 'posts' },
  };
}
