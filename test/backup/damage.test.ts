import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../../src/backup/base64';
import { toJson, toLines } from '../../src/backup/line';
import { readBackup, type Damage, type Item } from '../../src/backup/read-backup';
import { planRestore } from '../../src/backup/restore-backup';
import { splitLines } from '../../src/backup/split-lines';
import { succeed } from '../../src/core/result';
import { Archive } from '../../src/store/archive';
import { closeArchive } from '../../src/store/open-archive';
import { getPost } from '../../src/store/read-posts';
import { withEmptyArchive } from '../support/an-archive';
import { backedUp, fillEveryTable, restored, streamed, VAULT } from '../support/full-archive';

withEmptyArchive();

/** Repeatable numbers below `below`. */
function randomBelow(below: number, seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

async function itemsOf(bytes: Uint8Array): Promise<{ posts: string[]; damage: Damage[] }> {
  const items: Item[] = [];
  for await (const item of readBackup(streamed(bytes), VAULT.clean)) items.push(item);
  return {
    posts: items.flatMap((item) =>
      item.is === 'record' && item.record.kind === 'post' ? [item.record.value.post.id] : [],
    ),
    damage: items.flatMap((item) => (item.is === 'damage' ? [item.damage] : [])),
  };
}

/** Where each line of a backup ends, behind its line feed. */
function endsOf(bytes: Uint8Array): number[] {
  return [...bytes].flatMap((byte, at) => (byte === 10 ? [at + 1] : []));
}

async function aBackup(): Promise<{ bytes: Uint8Array; ends: number[]; posts: string[] }> {
  await fillEveryTable(60);
  const bytes = await backedUp();
  return { bytes, ends: endsOf(bytes), posts: (await itemsOf(bytes)).posts };
}

test('cut off at 100 places, it gives all whole records, and names the first that is not', async () => {
  const { bytes, ends, posts } = await aBackup();
  const random = randomBelow(bytes.length, 7);
  for (let round = 0; round < 100; round += 1) {
    const length = random();
    const read = await itemsOf(bytes.subarray(0, length));
    // A line is whole without its line feed.
    const whole = ends.filter((end) => end - 1 <= length).length;
    expect(read.posts).toEqual(posts.slice(0, Math.max(0, Math.min(posts.length, whole - 2))));
    expect(read.damage).toEqual([{ from: whole, reason: 'cut' }]);
  }
});

test('of a restore from a backup that is cut off, what came in is whole', async () => {
  const { bytes, ends, posts } = await aBackup();
  await closeArchive();
  await new Archive().delete();
  const report = await restored(bytes.subarray(0, (ends[40] ?? 0) + 9));
  expect(report.posts.new).toBe(39);
  expect(report.damage).toEqual([{ from: 41, reason: 'cut' }]);
  expect(await getPost(posts[38] ?? '')).toBeDefined();
  expect(await getPost(posts[39] ?? '')).toBeUndefined();
  const again = await restored(bytes);
  expect(again.posts).toMatchObject({ same: 39, new: posts.length - 39 });
});

test('100 flipped bytes cost the records that they are in, and no other', async () => {
  const { bytes, ends, posts } = await aBackup();
  const random = randomBelow(bytes.length - (ends[1] ?? 0), 11);
  for (let round = 0; round < 100; round += 1) {
    const at = (ends[1] ?? 0) + random();
    const flipped = bytes.slice();
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (round % 8));
    const hit = ends.findIndex((end) => at < end);
    const { posts: read, damage } = await itemsOf(flipped);
    // Two lines become one where it is the line feed that is hit.
    const lost = flipped[at] === 10 || bytes[at] !== 10 ? [hit] : [hit, hit + 1];
    const named = damage.flatMap(({ from, to = from }) => (to === from ? [from] : [from, to]));
    expect(named.filter((n) => n < ends.length)).toEqual(lost.filter((n) => n < ends.length));
    expect(read).toEqual(posts.filter((_, index) => !lost.includes(index + 2)));
  }
});

test('a stretch that is missing in the middle is named by its numbers', async () => {
  const { bytes, ends, posts } = await aBackup();
  const spliced = new Uint8Array([
    ...bytes.subarray(0, (ends[9] ?? 0) + 9),
    ...bytes.subarray((ends[30] ?? 0) + 9),
  ]);
  const { posts: read, damage } = await itemsOf(spliced);
  expect(read).toEqual([...posts.slice(0, 8), ...posts.slice(30)]);
  expect(damage).toEqual([
    { from: 10, to: 10, reason: 'digest' },
    { from: 11, to: 31, reason: 'missing' },
  ]);
});

async function joined(...records: [number, string, unknown][]): Promise<Uint8Array> {
  const lines = await toLines(records.map((record) => toJson(...record)));
  return new Uint8Array(await new Blob(lines).arrayBuffer());
}

const HEADER = [0, 'jianbao-backup', { version: 1, made: '', schema: 3, counts: {} }] as const;

async function plan(bytes: Uint8Array) {
  const judge = async () => succeed([]);
  const watch = { signal: new AbortController().signal, onBytes: () => undefined };
  return planRestore(streamed(bytes), { ...VAULT, judge }, watch);
}

test('values that are none, and kinds that nobody knows, are named; a bad part costs only itself', async () => {
  await fillEveryTable(1);
  const whole = new TextDecoder().decode(await backedUp()).split('\n');
  const record = JSON.parse(whole.find((line) => line.includes('"kind":"post"')) ?? '') as {
    value: { post: Record<string, unknown> };
  };
  const { value } = record;
  const hostile = { ...value.post, images: [{ url: 'javascript:alert(1)' }], headline: 7 };
  const bytes = await joined(
    [...HEADER],
    [1, 'post', { ...value, post: { ...value.post, id: '' } }],
    [2, 'constructor', {}],
    [3, 'post', null],
    [4, 'post', { ...value, post: hostile }],
    [5, 'end', { counts: {} }],
  );
  const { damage, posts } = await itemsOf(bytes);
  expect(damage).toEqual([
    { from: 1, to: 1, reason: 'value' },
    { from: 2, to: 2, reason: 'kind' },
    { from: 3, to: 3, reason: 'value' },
    { from: 4, to: 4, reason: 'mended' },
  ]);
  expect(posts).toEqual([value.post['id']]);
});

test('a file that is none, and one of a later version, are refused', async () => {
  expect(await plan(new TextEncoder().encode('<html>\n'.repeat(500)))).toEqual({
    ok: false,
    failure: { reason: 'not-a-backup' },
  });
  const later = await joined([
    0,
    'jianbao-backup',
    { version: 2, made: '', schema: 9, counts: {} },
  ]);
  expect(await plan(later)).toEqual({ ok: false, failure: { reason: 'newer-backup' } });
});

test('a line without an end is not held', async () => {
  async function* endless() {
    for (let at = 0; at < 50; at += 1) yield new Uint8Array(1_000).fill(65);
    yield new TextEncoder().encode('\nshort');
  }
  const lines = [];
  for await (const line of splitLines(endless(), 10_000)) lines.push(line.is);
  expect(lines).toEqual(['too-long', 'cut']);
});

test('a line of a gigabyte is passed over and named, what is behind it comes in', async () => {
  const { bytes, ends } = await aBackup();
  const part = new Uint8Array(1_000_000).fill(65);
  async function* swollen() {
    yield bytes.subarray(0, ends[2]);
    for (let at = 0; at < 1_000; at += 1) yield part;
    yield bytes.subarray((ends[3] ?? 0) - 1);
  }
  const items: Item[] = [];
  for await (const item of readBackup(swollen(), VAULT.clean)) items.push(item);
  const damage = items.flatMap((item) => (item.is === 'damage' ? [item.damage] : []));
  expect(damage).toEqual([{ from: 3, to: 3, reason: 'too-long' }]);
  expect(items.filter(({ is }) => is === 'record')).toHaveLength(ends.length - 3);
});

test('bytes come back from base64', () => {
  const bytes = Uint8Array.from({ length: 20_001 }, (_, at) => at % 256);
  expect(fromBase64(toBase64(bytes))).toEqual(bytes);
});

test('a restore that is stopped says so', async () => {
  await fillEveryTable(3);
  const controller = new AbortController();
  const watch = { signal: controller.signal, onBytes: () => controller.abort() };
  await expect(planRestore(streamed(await backedUp(), 500), VAULT, watch)).rejects.toThrow();
});
