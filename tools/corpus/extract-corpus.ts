import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { launch, type Browser, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { type Capture, extractionSchema, type ExtractRequest } from '../../src/core/capture.ts';
import { ruleFinder, type PageRule } from '../../src/core/site-rule.ts';
import { ALL_SITES } from '../../src/sites/all-sites.ts';
import { leadImageTruth } from './lead-image-truth.ts';
import { readCorpusPage, type CorpusPage } from './read-corpus.ts';
import { resultRow, type ResultRow } from './result-row.ts';

const CHROMIUMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
];
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

type Answer = { extraction: unknown; ms: number };

/** What a run over a corpus gave; times in ms, a clone of the document included. */
export type CorpusOutcome = {
  rows: Record<string, ResultRow>;
  captures: Record<string, Capture>;
  /** Addresses of the picture that leads each story, where a rule decides (lead-image-truth.ts). */
  leads: Record<string, string[]>;
  complaints: string[];
  /** Of each page that has a publisher's rule, which of its parts found nothing. */
  missed: Record<string, string[]>;
  median: number;
  p95: number;
};

/** The injected script as one self-contained piece of code. */
async function injectedScript(): Promise<string> {
  const built = await build({
    entryPoints: [join(import.meta.dirname, '../../src/content/capture.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return built.outputFiles[0]?.text ?? '';
}

/** A tab that answers every document request with `html.current` and nothing else. */
async function openTab(browser: Browser, html: { current: string }): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (!isPage) return void request.abort();
    const headers = { 'content-security-policy': POLICY };
    void request.respond({ contentType: 'text/html; charset=utf-8', headers, body: html.current });
  });
  return page;
}

async function extractPage(
  page: Page,
  address: string,
  script: string,
  rule: PageRule | undefined,
): Promise<Answer> {
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  await page.evaluate(script);
  const request: ExtractRequest = {
    mode: 'article',
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    now: Date.now(),
    ...(rule && { rule }),
  };
  const call = `(async () => { const from = performance.now();
    const extraction = await globalThis.jianbaoExtract(${JSON.stringify(request)});
    return { extraction, ms: performance.now() - from }; })()`;
  return v.parse(v.object({ extraction: v.unknown(), ms: v.number() }), await page.evaluate(call));
}

export type CorpusRun = {
  /** How many tabs side by side. */
  jobs: number;
  /** Whether what is known of single publishers is used. */
  siteRules: boolean;
};

/**
 * Runs the injected script over the pages, each at its own address, in some tabs side by side.
 * A page that fails is a complaint, and the run goes on.
 * @throws when no Chromium is installed.
 */
export async function extractCorpus(
  folder: string,
  pages: CorpusPage[],
  { jobs, siteRules }: CorpusRun,
): Promise<CorpusOutcome> {
  const executablePath = CHROMIUMS.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error('no Chromium is installed');
  const script = await injectedScript();
  const ruleFor = ruleFinder(siteRules ? ALL_SITES : []);
  const browser = await launch({ executablePath, args: FLAGS });
  const outcome: CorpusOutcome = {
    rows: {},
    captures: {},
    leads: {},
    complaints: [],
    missed: {},
    median: 0,
    p95: 0,
  };
  const times: number[] = [];
  const queue = [...pages];
  const work = async (): Promise<void> => {
    const html = { current: '' };
    const tab = await openTab(browser, html);
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      try {
        html.current = readCorpusPage(folder, next);
        const answer = await extractPage(tab, next.url, script, ruleFor(next.url));
        times.push(answer.ms);
        const lead = await leadImageTruth(tab);
        if (lead) outcome.leads[next.id] = lead;
        const extraction = v.parse(extractionSchema, answer.extraction);
        if (extraction.kind !== 'article') throw new Error(JSON.stringify(extraction));
        outcome.rows[next.id] = resultRow(extraction.capture);
        outcome.captures[next.id] = extraction.capture;
        const { siteRule } = extraction.capture;
        if (siteRule) outcome.missed[next.id] = siteRule.missed;
      } catch (error) {
        outcome.complaints.push(`${next.id}: ${String(error)}`);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.max(1, jobs) }, work));
  } finally {
    await browser.close();
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => Math.round(times[Math.floor(times.length * share)] ?? 0);
  return { ...outcome, median: at(0.5), p95: at(0.95) };
}
