import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { openChromium, type ChromiumSession } from '../browser/chromium.ts';
import { importHeading } from '../browser/import-files.ts';
import { press, textOf } from '../browser/screen.ts';
import { startWeb } from '../browser/web.ts';
import { words } from '../browser/words.ts';
import { madeUpPost } from './made-up-posts.ts';
import { median, rounded, type Metrics } from './metrics.ts';

const ROUNDS = 3;

/** Post number `at` of the made-up archive as a file of the user's: its name and its text. */
function postFile(at: number): { name: string; text: string } {
  const { post, body } = madeUpPost(at);
  const time = new Date((post.publishedAt?.instant ?? 0) + 8 * 3_600_000).toISOString();
  const source = post.source?.name ?? '';
  const front = [
    'layout: post',
    `title: ${JSON.stringify(post.headline)}`,
    `date: ${time.slice(0, 10)} ${time.slice(11, 19)} +0800`,
    'categories: zaobaowang',
    `tags: ${source}新闻`,
  ];
  const footer = `[返回${source}新闻](//a.example/category/zaobaowang.html)｜[返回首页](//a.example/)`;
  const text = `---\n${front.join('\n')}\n---\n${body.body}\n\n<${post.url}>\n\n${footer}`;
  return { name: `${time.slice(0, 10)}-${2_020_000_000 + at}.md`, text };
}

/** Runs in a page: the rows that the import has left, written anew by plain calls; ms, and posts. */
async function insertInPage(names: string[]): Promise<{ took: number; posts: number }> {
  const BATCH = 200;
  const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((done, fail) => {
      request.addEventListener('success', () => done(request.result));
      request.addEventListener('error', () => fail(request.error ?? new Error('refused')));
    });
  const ended = (transaction: IDBTransaction): Promise<unknown> =>
    new Promise((done) => transaction.addEventListener('complete', done));
  const archive = await answer(indexedDB.open('jianbao'));
  const read = archive.transaction(names);
  const tables = await Promise.all(
    names.map((name) => answer<unknown[]>(read.objectStore(name).getAll())),
  );
  const clear = archive.transaction(names, 'readwrite');
  for (const name of names) clear.objectStore(name).clear();
  await ended(clear);
  const posts = tables[0]?.length ?? 0;
  const from = performance.now();
  for (let start = 0; start < posts; start += BATCH) {
    const write = archive.transaction(names, 'readwrite', { durability: 'relaxed' });
    names.forEach((name, at) => {
      const store = write.objectStore(name);
      for (const row of tables[at]?.slice(start, start + BATCH) ?? []) store.add(row);
    });
    await ended(write);
  }
  const took = performance.now() - from;
  archive.close();
  return { took, posts };
}

/** One import through its screen: the look, and from the button to the report; ms. */
async function timeImport(
  session: ChromiumSession,
  paths: string[],
): Promise<{ looked: number; took: number }> {
  const page = await session.openExtensionPage('popup/archive.html#import');
  await textOf(page, '.import-field');
  const view = await page.page();
  const [, files] = await view.$$('.import-field input');
  if (!files) throw new Error('no field for files');
  await (files as ElementHandle<HTMLInputElement>).uploadFile(...paths);
  const chosen = performance.now();
  await importHeading(page, words('importLooked'));
  const from = performance.now();
  await press(page, words('importStart'));
  await importHeading(page, words('importDone'));
  const took = performance.now() - from;
  await page.close();
  return { looked: from - chosen, took };
}

async function oneRound(extension: string, paths: string[]) {
  const web = await startWeb();
  const session = await openChromium({ extension, web });
  try {
    const imported = await timeImport(session, paths);
    const writer = await session.openExtensionPage('icons/icon-16.png');
    const kept = await writer.evaluate(insertInPage, ['posts', 'bodies', 'originals', 'changes']);
    const bare = await writer.evaluate(insertInPage, ['posts', 'bodies']);
    if (kept.posts !== paths.length) throw new Error(`${kept.posts} posts of ${paths.length}`);
    return { ...imported, kept: kept.took, bare: bare.took };
  } finally {
    await session.close();
    await web.close();
  }
}

/**
 * Importing `posts` files of the archive's form, against writing the rows that it leaves of them to the
 * same tables by plain calls, as many at a time; in one browser, round by round.
 */
export async function benchImport(extension: string, posts: number): Promise<Metrics> {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-import-'));
  try {
    const paths = Array.from({ length: posts }, (_, at) => {
      const { name, text } = postFile(at);
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    });
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await oneRound(extension, paths));
    const took = median(rounds.map((round) => round.took));
    const kept = median(rounds.map((round) => round.kept));
    const bare = median(rounds.map((round) => round.bare));
    const looked = median(rounds.map((round) => round.looked));
    const metric = (value: number, unit: string) => ({ value: rounded(value), unit });
    return {
      import_vs_insert: metric(took / kept, 'ratio'),
      import_vs_insert_without_files: metric(took / bare, 'ratio'),
      import_with_look_vs_insert: metric((took + looked) / kept, 'ratio'),
      import_ms: metric(took, 'ms'),
      import_look_ms: metric(looked, 'ms'),
      insert_ms: metric(kept, 'ms'),
      posts: { value: posts, unit: 'posts' },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
