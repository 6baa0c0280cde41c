import { textOf } from '../../browser/screen.ts';
import { median } from '../metrics.ts';
import type { FilledArchive } from './filled-archive.ts';

/** Runs in the archive page: scrolls from top to bottom in `seconds` and gives the lengths of the frames, ms. */
async function scrollThrough(seconds: number): Promise<number[]> {
  const list = document.querySelector('.list');
  if (!list) throw new Error('no list');
  const frames: number[] = [];
  const begun = performance.now();
  let before = begun;
  for (;;) {
    const now = await new Promise<number>((done) => {
      requestAnimationFrame(done);
    });
    frames.push(now - before);
    before = now;
    const share = (now - begun) / (seconds * 1_000);
    if (share >= 1) return frames.slice(2);
    list.scrollTop = share * (list.scrollHeight - list.clientHeight);
  }
}

/** The list is scrolled through so often, each time in a page of its own; the middle counts. */
const PASSES = 3;
/** What filling the archive and measuring its sizes leave behind is over after so long, ms. */
const REST = 10_000;

const after = (ms: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, ms);
  });

type Scroll = { dropped: number; megabytes: number };

async function scrollOnce({ session }: FilledArchive): Promise<Scroll> {
  const page = await session.openExtensionPage('popup/archive.html');
  const view = await page.page();
  await view.setViewport({ width: 1_280, height: 900 });
  await textOf(page, '.row-headline');
  await after(2_000);
  const frames = await page.evaluate(scrollThrough, 8);
  const heaps = await Promise.all([
    view.metrics().then(({ JSHeapUsedSize = 0 }) => JSHeapUsedSize),
    ...view.workers().map(async (worker) => {
      const { usedSize } = await worker.client.send('Runtime.getHeapUsage');
      return usedSize;
    }),
  ]);
  await page.close();
  return {
    dropped: frames.filter((length) => length > 33).length / frames.length,
    megabytes: heaps.reduce((sum, bytes) => sum + bytes, 0) / 1e6,
  };
}

/** The share of frames over 33 ms while the list of the archive is scrolled through, and the page's memory in MB. */
export async function scrollArchive(archive: FilledArchive): Promise<Scroll> {
  await after(REST);
  const passes: Scroll[] = [];
  while (passes.length < PASSES) passes.push(await scrollOnce(archive));
  return {
    dropped: median(passes.map(({ dropped }) => dropped)),
    megabytes: Math.max(...passes.map(({ megabytes }) => megabytes)),
  };
}
