import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { CDPSession } from 'puppeteer-core';
import * as v from 'valibot';
import { openChromium } from '../browser/chromium.ts';
import { frozenPage } from '../browser/frozen-page.ts';
import { startWeb } from '../browser/web.ts';
import type { PageSource } from '../corpus/page-source.ts';
import { isolatedWorld } from './isolated-world.ts';
import { median, quantile, rounded, type Metrics } from './metrics.ts';

export const OURS = 'dist/chrome/src/content/capture.js';
const READABILITY = 'node_modules/@mozilla/readability/Readability.js';
const DEFUDDLE = 'node_modules/defuddle/dist/index.full.js';

/** Each page is read this often by each; the middle time counts, so that neither pays for the other. */
const ROUNDS = 3;

/** Runs where both are defined: alternates, and gives the times of each in ms. */
async function timeBoth(
  rounds: number,
  oursFirst: boolean,
): Promise<{ ours: number[]; theirs: number[] }> {
  const world = globalThis as unknown as {
    jianbaoExtract(request: object): Promise<unknown>;
    Readability: new (document: Node) => { parse(): unknown };
  };
  // As a click sends it where nobody changed a setting.
  const request = { mode: 'article', zone: 'browser', now: Date.now() };
  const times = { ours: [] as number[], theirs: [] as number[] };
  const readOurs = () => world.jianbaoExtract(request);
  const readTheirs = () => new world.Readability(document.cloneNode(true)).parse();
  const clock = async (list: number[], read: () => unknown) => {
    const from = performance.now();
    await read();
    list.push(performance.now() - from);
  };
  for (let round = 0; round < rounds; round += 1) {
    if (oursFirst) await clock(times.ours, readOurs);
    await clock(times.theirs, readTheirs);
    if (!oursFirst) await clock(times.ours, readOurs);
  }
  return times;
}

const timesSchema = v.object({ ours: v.array(v.number()), theirs: v.array(v.number()) });

async function timePage(session: CDPSession, scripts: string[], oursFirst: boolean) {
  const call = await isolatedWorld(session, scripts);
  const { ours, theirs } = v.parse(timesSchema, await call(timeBoth, ROUNDS, oursFirst));
  return { ours: median(ours), theirs: median(theirs) };
}

function gzipSize(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

/**
 * Our built, injected script against Readability: on each page, in one tab and one isolated world,
 * in turns, each with its own clone of the document.
 */
export async function benchExtract(extension: string, pages: PageSource[]): Promise<Metrics> {
  const scripts = [OURS, READABILITY].map((path) => readFileSync(path, 'utf8'));
  const web = await startWeb();
  const session = await openChromium({ extension, web });
  const times: { ours: number; theirs: number }[] = [];
  try {
    const tab = await session.openTab();
    const devtools = await tab.page.createCDPSession();
    for (const [index, page] of pages.entries()) {
      web.serve(page.url, frozenPage(page.html()));
      try {
        await tab.go(page.url);
        times.push(await timePage(devtools, scripts, index % 2 === 0));
      } catch (error) {
        console.log(`${page.id}: ${String(error)}`);
      }
    }
  } finally {
    await session.close();
    await web.close();
  }
  const ratios = times.map(({ ours, theirs }) => ours / theirs);
  const ours = times.map((one) => one.ours);
  const theirs = times.map((one) => one.theirs);
  const metric = (value: number, unit: string) => ({ value: rounded(value), unit });
  return {
    extract_vs_readability: metric(median(ratios), 'ratio'),
    extract_vs_readability_p95: metric(quantile(ratios, 0.95), 'ratio'),
    injected_gzip_vs_defuddle: metric(gzipSize(OURS) / gzipSize(DEFUDDLE), 'ratio'),
    extract_ms: metric(median(ours), 'ms'),
    readability_ms: metric(median(theirs), 'ms'),
    extract_ms_p95: metric(quantile(ours, 0.95), 'ms'),
    readability_ms_p95: metric(quantile(theirs, 0.95), 'ms'),
    pages: { value: times.length, unit: 'pages' },
  };
}
