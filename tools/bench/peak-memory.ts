import type { ChromiumPage } from '../browser/chromium-page.ts';

/** Between two samples, ms. */
const EVERY = 100;

/** What the tab's JavaScript and its buffers take now, bytes. */
async function memoryOf(page: ChromiumPage): Promise<number> {
  const view = await page.page();
  const client = await view.createCDPSession();
  try {
    const usage = await client.send('Runtime.getHeapUsage');
    return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize;
  } finally {
    await client.detach();
  }
}

/** The most that the tab takes while `act` runs, over what it takes idle after a collection; bytes. */
export async function peakOver(page: ChromiumPage, act: () => Promise<unknown>): Promise<number> {
  const view = await page.page();
  const client = await view.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  await client.detach();
  const idle = await memoryOf(page);
  let peak = idle;
  const end = new AbortController();
  const watch = async (): Promise<void> => {
    while (!end.signal.aborted) {
      peak = Math.max(peak, await memoryOf(page));
      await new Promise((done) => {
        setTimeout(done, EVERY);
      });
    }
  };
  const watching = watch();
  try {
    await act();
  } finally {
    end.abort();
    await watching;
  }
  return peak - idle;
}
