import { openChromium, type ChromiumSession, type ChromiumTab } from '../browser/chromium.ts';
import { frozenPage } from '../browser/frozen-page.ts';
import { startWeb, type Web } from '../browser/web.ts';
import type { PageSource } from '../corpus/page-source.ts';
import { median, quantile, rounded, type Metrics } from './metrics.ts';

const EMPTY = 'tools/bench/empty-extension';
const PAGES = 20;
/** Each round starts with fresh browsers, so that each page is saved for the first time again. */
const ROUNDS = 3;

type Contestant = { session: ChromiumSession; tab: ChromiumTab };

/**
 * Runs in a popup: waits until its card has settled and says when that was painted, as both popups
 * do in `data-painted-at`. Gives the state, and the moment in ms since 1970.
 */
async function paintedInPopup(): Promise<{ state: string; at: number }> {
  const end = performance.now() + 20_000;
  for (;;) {
    const { state = 'saving', paintedAt } =
      document.querySelector<HTMLElement>('[data-state]')?.dataset ?? {};
    const isPainted = state !== 'saving' && paintedAt !== undefined;
    if (isPainted || performance.now() > end) return { state, at: Number(paintedAt) };
    await new Promise((done) => {
      setTimeout(done, 5);
    });
  }
}

/** How long a page is looked at before the click, ms: by then the browser has done what loading left. */
const LOOK = 600;

/** Runs in the page: waits until it has come to rest, as it has when a reader clicks. */
async function atRest(look: number): Promise<void> {
  await new Promise((done) => {
    requestIdleCallback(() => setTimeout(done, look));
  });
}

/** Loads the page anew and clicks: ms from the click to "saved"; undefined where it says otherwise. */
async function timeClick({ tab }: Contestant, url: string): Promise<number | undefined> {
  await tab.go(url);
  await tab.page.evaluate(atRest, LOOK);
  const start = performance.timeOrigin + performance.now();
  const popup = await tab.clickToolbar();
  const { state, at } = await popup.evaluate(paintedInPopup);
  await popup.close();
  return state === 'saved' ? at - start : undefined;
}

async function enter(extension: string, web: Web): Promise<Contestant> {
  const session = await openChromium({ extension, web });
  return { session, tab: await session.openTab() };
}

type Times = { ours: number[]; empty: number[] };

/** One round over pages until `PAGES` of them were saved, the two extensions in turns. */
async function round(extension: string, pages: PageSource[], times: Times): Promise<void> {
  const web = await startWeb();
  const both = { ours: await enter(extension, web), empty: await enter(EMPTY, web) };
  let done = 0;
  try {
    for (const [index, page] of pages.entries()) {
      if (done === PAGES) break;
      web.serve(page.url, frozenPage(page.html()));
      const first = index % 2 === 0 ? 'ours' : 'empty';
      const second = first === 'ours' ? 'empty' : 'ours';
      const times1 = await timeClick(both[first], page.url);
      const times2 = await timeClick(both[second], page.url);
      // The first page finds both browsers cold; pages that are refused have no counterpart.
      if (index === 0 || times1 === undefined || times2 === undefined) continue;
      times[first].push(times1);
      times[second].push(times2);
      done += 1;
    }
  } finally {
    await both.ours.session.close();
    await both.empty.session.close();
    await web.close();
  }
}

/** `count` pages, evenly spread over all of them. */
function spread(pages: PageSource[], count: number): PageSource[] {
  if (pages.length <= count) return pages;
  return Array.from(
    { length: count },
    (_, at) => pages[Math.floor((at * pages.length) / count)],
  ).filter((page) => page !== undefined);
}

/**
 * From the real click until "saved" is painted, which is after the transaction, against the same
 * for an extension whose popup injects one line and paints.
 */
export async function benchCapture(extension: string, pages: PageSource[]): Promise<Metrics> {
  const times: Times = { ours: [], empty: [] };
  for (let at = 0; at < ROUNDS; at += 1) await round(extension, spread(pages, PAGES * 2), times);
  const p95 = { ours: quantile(times.ours, 0.95), empty: quantile(times.empty, 0.95) };
  const metric = (value: number, unit: string) => ({ value: rounded(value), unit });
  return {
    click_to_saved_vs_empty: metric(median(times.ours) / median(times.empty), 'ratio'),
    click_to_saved_vs_empty_p95: metric(p95.ours / p95.empty, 'ratio'),
    click_to_saved_ms: metric(median(times.ours), 'ms'),
    click_to_empty_ms: metric(median(times.empty), 'ms'),
    click_to_saved_ms_p95: metric(p95.ours, 'ms'),
    click_to_empty_ms_p95: metric(p95.empty, 'ms'),
    clicks: { value: times.ours.length, unit: 'clicks' },
  };
}
