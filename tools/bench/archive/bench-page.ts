import { setTimeout as wait } from 'node:timers/promises';
import type { ChromiumSession } from '../../browser/chromium.ts';
import type { ChromiumPage } from '../../browser/chromium-page.ts';

/** The benchmark's page in the extension: `run('write', 0, 100, false)` calls what in-page/page.ts offers. */
export type BenchPage = {
  run<Answer>(name: string, ...args: unknown[]): Promise<Answer>;
  page: ChromiumPage;
};

type Outcome = { done: boolean; value?: unknown; failed?: string };

type InPage = {
  begin(name: string, ...args: unknown[]): void;
  outcome(): Outcome;
};

/** Opens it. */
export async function openBenchPage(session: ChromiumSession): Promise<BenchPage> {
  const page = await session.openExtensionPage('bench/index.html');
  return {
    page,
    run: async <Answer>(name: string, ...args: unknown[]) => {
      await page.evaluate(
        (call, list) => (globalThis as unknown as InPage).begin(call, ...list),
        name,
        args,
      );
      for (;;) {
        const { done, value, failed } = await page.evaluate(() =>
          (globalThis as unknown as InPage).outcome(),
        );
        if (failed !== undefined) throw new Error(`${name}: ${failed}`);
        // What the page's function of that name gives, as JSON.
        if (done) return value as Answer;
        await wait(50);
      }
    },
  };
}
