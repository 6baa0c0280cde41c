import { newsPage } from '../../../test/browser/support/news-page.ts';
import { openChromium, type ChromiumSession, type ChromiumTab } from '../../browser/chromium.ts';
import type { ChromiumOptions } from '../../browser/chromium-process.ts';
import { frozenPage } from '../../browser/frozen-page.ts';
import { textOf } from '../../browser/screen.ts';
import { startWeb, type Web } from '../../browser/web.ts';
import type { BenchExtension } from './bench-extension.ts';
import { openBenchPage, type BenchPage } from './bench-page.ts';

/** A browser whose archive holds so many made-up posts, all indexed. */
export type FilledArchive = {
  session: ChromiumSession;
  web: Web;
  tab: ChromiumTab;
  bench: BenchPage;
  posts: number;
  close(): Promise<void>;
};

/** Tells, beside the figures, how far the benchmark is. */
export function sayProgress(what: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${what}\n`);
}

/** Posts written by one call. */
const PART = 5_000;

/** Fills an archive past the extension's own code, and lets its own index worker catch up. */
export async function fillArchive(
  { path, indexWorker }: BenchExtension,
  posts: number,
  options: Pick<ChromiumOptions, 'profile'> = {},
): Promise<FilledArchive> {
  const web = await startWeb();
  const session = await openChromium({ ...options, extension: path, web });
  const first = await session.openExtensionPage('popup/archive.html');
  // Once the list says that it is empty, the extension has made its tables.
  await textOf(first, '.list-state h2');
  await first.close();
  const tab = await session.openTab();
  const bench = await openBenchPage(session);
  for (let from = 0; from < posts; from += PART) {
    await bench.run('fill', from, Math.min(posts, from + PART));
    sayProgress(`${Math.min(posts, from + PART)} of ${posts} posts written`);
  }
  const ms = await bench.run<number>('catchUp', indexWorker);
  sayProgress(`${posts} posts indexed in ${Math.round(ms / 1_000)} s`);
  return {
    session,
    web,
    tab,
    bench,
    posts,
    close: async () => {
      await session.close();
      await web.close();
    },
  };
}

/** A news page at an address of its own, which the tab shows. */
export async function visitNews({ web, tab }: FilledArchive, number: number): Promise<void> {
  const address = `https://bench.example/${number}.html`;
  web.serve(address, frozenPage(newsPage({ headline: `Story ${number} of the harbour` })));
  await tab.go(address);
}
