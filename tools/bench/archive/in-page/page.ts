/* What the benchmark runs inside a page of the extension. */
import { answerOf, forgetPosts, openArchive, writePosts } from './database.ts';
import { makeQueries, newsPost } from './news.ts';
import { savePosts, withoutOutbox } from './save-posts.ts';

const FORMS = 'one';
/** Who holds this is the only one to write the index (src/search/indexer/one-writer.ts). */
const INDEX_LOCK = 'jianbao-index';
let search: Worker | undefined;
let last = 0;

/** Asks the extension's own search worker, as its pages do. */
function ask(workerFile: string, call: string, request: object): Promise<unknown> {
  search ??= new Worker(workerFile, { type: 'module' });
  const worker = search;
  last += 1;
  const number = last;
  return new Promise((resolve, reject) => {
    const hear = ({
      data,
    }: MessageEvent<{ number: number; answer?: unknown; failed?: unknown }>) => {
      if (data.number !== number) return;
      worker.removeEventListener('message', hear);
      if ('failed' in data) reject(new Error(JSON.stringify(data.failed)));
      else resolve(data.answer);
    };
    worker.addEventListener('message', hear);
    worker.postMessage({ number, call, request: { forms: FORMS, ...request } }, []);
  });
}

async function timed<Value>(run: () => Promise<Value>): Promise<{ ms: number; value: Value }> {
  const from = performance.now();
  const value = await run();
  return { ms: performance.now() - from, value };
}

/** Runs the extension's index worker until nothing is left; ms. */
async function catchUp(workerFile: string): Promise<number> {
  const worker = new Worker(workerFile, { type: 'module' });
  const { ms } = await timed(
    () =>
      new Promise<void>((resolve, reject) => {
        worker.addEventListener('message', ({ data }: MessageEvent<object>) =>
          'done' in data ? resolve() : reject(new Error(JSON.stringify(data))),
        );
        worker.postMessage({ forms: FORMS }, []);
      }),
  );
  worker.terminate();
  return ms;
}

/** The same of saves one by one, as clicks make them. */
async function savePlain(from: number, to: number): Promise<number> {
  return navigator.locks.request(INDEX_LOCK, async () => {
    const ms = await withoutOutbox(() => savePosts(from, to));
    const archive = await openArchive();
    await forgetPosts(archive, from, to);
    archive.close();
    return ms;
  });
}

/**
 * Writes posts as an archive without an index would, takes them away again, and gives the ms of
 * the writing. The index's own lock is held: the background, on its way behind the last save, would
 * find posts of which nothing told it, take its index for damaged and make all of it anew.
 */
async function writePlain(from: number, to: number): Promise<number> {
  return navigator.locks.request(INDEX_LOCK, async () => {
    const archive = await openArchive();
    const ms = await writePosts(archive, from, to, false);
    await forgetPosts(archive, from, to);
    archive.close();
    return ms;
  });
}

function scan(queries: string[]): Promise<{ ids: string[][] }> {
  const worker = new Worker('/bench/scan-worker.js');
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<{ ids: string[][] }>) => {
      worker.terminate();
      resolve(data);
    });
    worker.postMessage(queries, []);
  });
}

/** ms of each query until its first 50 hits are there. */
async function timeQueries(workerFile: string, posts: number, count: number): Promise<number[]> {
  const times: number[] = [];
  await ask(workerFile, 'open', { query: '', order: 'published', limit: 1 });
  for (const query of makeQueries(posts, count)) {
    const request = { query, order: 'published', limit: 50 };
    times.push((await timed(() => ask(workerFile, 'open', request))).ms);
  }
  return times;
}

async function timeFacets(workerFile: string, posts: number, count: number): Promise<number[]> {
  const times: number[] = [];
  for (const query of makeQueries(posts, count)) {
    const request = { query, order: 'captured' };
    times.push((await timed(() => ask(workerFile, 'facets', request))).ms);
  }
  return times;
}

/** Years that the made-up posts are of, but the first, before which there is nothing. */
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025];

/** ms of each year's numbers, of its words, of its words again, and of searches while words are read. */
async function timeYears(workerFile: string, posts: number) {
  const times = {
    facts: [] as number[],
    words: [] as number[],
    again: [] as number[],
    beside: [] as number[],
  };
  const queries = makeQueries(posts, YEARS.length * 8);
  for (const year of YEARS) {
    times.facts.push((await timed(() => ask(workerFile, 'year', { year }))).ms);
    const words = timed(() => ask(workerFile, 'risenWords', { year }));
    for (const query of queries.splice(0, 8)) {
      const request = { query, order: 'published', limit: 50 };
      times.beside.push((await timed(() => ask(workerFile, 'open', request))).ms);
    }
    times.words.push((await words).ms);
    times.again.push((await timed(() => ask(workerFile, 'risenWords', { year }))).ms);
  }
  return times;
}

/** ms of a scan for one query each. */
async function timeScans(posts: number, count: number): Promise<number[]> {
  const times: number[] = [];
  for (const query of makeQueries(posts, count)) {
    times.push((await timed(() => scan([query]))).ms);
  }
  return times;
}

/** Hits that the scan has and the index not, and the other way round; both 0 where it is exact. */
async function compare(workerFile: string, posts: number, count: number) {
  const queries = makeQueries(posts, count);
  const { ids } = await scan(queries);
  const sums = { hits: 0, missed: 0, wrong: 0, queries: [] as string[] };
  for (const [at, query] of queries.entries()) {
    const scanned = new Set(ids[at]);
    const found = (await ask(workerFile, 'ids', { query, order: 'captured' })) as string[];
    const wrong = found.filter((id) => !scanned.has(id)).length;
    const missed = scanned.size - (found.length - wrong);
    if (wrong + missed > 0) sums.queries.push(query);
    sums.hits += scanned.size;
    sums.missed += missed;
    sums.wrong += wrong;
  }
  return sums;
}

/** Bytes of a value of the index as it is, without the browser's own packing. */
function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value === 'string') return new TextEncoder().encode(value).length;
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + bytesOf(one), 0);
  if (typeof value === 'object' && value !== null) return bytesOf(Object.values(value));
  return 8;
}

async function sizes(): Promise<{ text: number; index: number; tables: Record<string, number> }> {
  const archive = await openArchive();
  const tables: Record<string, number> = {};
  let text = 0;
  for (const table of ['blocks', 'segments', 'columns', 'numbers', 'indexState', 'bodies']) {
    const read = archive.transaction(table).objectStore(table).openCursor();
    let sum = 0;
    await new Promise<void>((done) => {
      read.addEventListener('success', () => {
        const cursor = read.result;
        if (!cursor) return done();
        const value: unknown = cursor.value;
        if (table === 'bodies') text += bytesOf((value as { text: string }).text);
        else sum += bytesOf(value) + bytesOf(cursor.key);
        cursor.continue();
      });
    });
    tables[table] = sum;
  }
  archive.close();
  const { bodies: _bodies, ...index } = tables;
  return { text, index: Object.values(index).reduce((a, b) => a + b, 0), tables: index };
}

/** What was begun and is asked for again and again: no single call may last as long as these do. */
let running: { done: boolean; value?: unknown; failed?: string } = { done: true };

const calls = {
  ask,
  catchUp,
  compare,
  fill: (from: number, to: number) =>
    navigator.locks.request(INDEX_LOCK, async () => {
      const archive = await openArchive();
      await writePosts(archive, from, to, true);
      archive.close();
    }),
  ids: (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => newsPost(from + at).post.id),
  savePlain,
  savePosts,
  sizes,
  timeFacets,
  timeQueries,
  timeScans,
  timeYears,
  write: async (from: number, to: number, withChanges: boolean) => {
    const archive = await openArchive();
    const ms = await writePosts(archive, from, to, withChanges);
    archive.close();
    return ms;
  },
  writePlain,
  count: async () => {
    const archive = await openArchive();
    const count = await answerOf(archive.transaction('posts').objectStore('posts').count());
    archive.close();
    return count;
  },
};

type Calls = Record<string, (...args: never[]) => unknown>;

Object.assign(globalThis, {
  begin: (name: string, ...args: never[]) => {
    const mine: typeof running = { done: false };
    running = mine;
    Promise.resolve((calls as Calls)[name]?.(...args)).then(
      (value) => Object.assign(mine, { done: true, value }),
      (error: unknown) => Object.assign(mine, { done: true, failed: String(error) }),
    );
  },
  outcome: () => running,
});
