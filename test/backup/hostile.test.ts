import 'fake-indexeddb/auto';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toJson, toLines } from '../../src/backup/line';
import { restoreBackup } from '../../src/backup/restore-backup';
import { fail } from '../../src/core/result';
import { parseSettings } from '../../src/core/settings';
import { deletePosts } from '../../src/store/bin';
import { openArchive } from '../../src/store/open-archive';
import { getFullPost, getRevisions, postIds } from '../../src/store/read-posts';
import { htmlBody } from '../../src/import/imported-body';
import { addressOf, saved, withEmptyArchive } from '../support/an-archive';
import {
  backedUp,
  everyRow,
  fillEveryTable,
  restored,
  streamed,
  VAULT,
} from '../support/full-archive';

/*
 * Files that someone made to do harm, and what can happen while one is taken in.
 */
withEmptyArchive();

// What reads markup in a page, and nothing else of a page: the bytes of pictures stay those of the archive.
const PARSER = ['DOMParser', 'Document', 'Element'] as const;
beforeAll(() => {
  const { window } = new JSDOM();
  for (const name of PARSER) Object.assign(globalThis, { [name]: window[name] });
});
afterAll(() => PARSER.forEach((name) => Reflect.deleteProperty(globalThis, name)));

type Parts = { post: Record<string, unknown>; text: Record<string, unknown> } & Record<
  string,
  unknown
>;

/** What a backup says of a post of the archive. */
async function partsOf(facts: Parameters<typeof saved>[0] = {}, now = 1_000): Promise<Parts> {
  await saved(facts, now);
  const lines = new TextDecoder().decode(await backedUp()).split('\n');
  const line = JSON.parse(lines.find((one) => one.includes('"kind":"post"')) ?? '') as {
    value: Parts;
  };
  await (await openArchive()).delete();
  return line.value;
}

/** A backup of these records, with digests that fit. */
async function aBackup(...records: [kind: string, value: unknown][]): Promise<Uint8Array> {
  const header = { version: 1, made: '', schema: 3, counts: {} };
  const all: [string, unknown][] = [
    ['jianbao-backup', header],
    ...records,
    ['end', { counts: {} }],
  ];
  const lines = await toLines(all.map(([kind, value], n) => toJson(n, kind, value)));
  return new Uint8Array(await new Response(new Blob(lines)).arrayBuffer());
}

const asLive = { ...VAULT, clean: (html: string) => htmlBody(html).body };
const quiet = { signal: new AbortController().signal, onBytes: () => undefined };

test('a body that could run is made anew, here, among earlier texts and in the bin, and named', async () => {
  const parts = await partsOf({ url: addressOf(1) });
  const body = '<p onclick="x()">一<script>x()</script></p><img src=x onerror="x()"><p>二</p>';
  const bad = { ...parts.text, body };
  const earlier = { revision: 1, capturedAt: 5, post: parts.post, ...bad };
  const deleted = { ...parts, post: { ...parts.post, id: 'bin', identity: 'bin' }, text: bad };
  const bytes = await aBackup(
    ['post', { ...parts, post: { ...parts.post, revision: 2 }, text: bad, revisions: [earlier] }],
    ['deleted', { ...deleted, deletedAt: 7 }],
  );
  const done = await restoreBackup(streamed(bytes), asLive, quiet);
  expect(done.ok && done.value.damage).toEqual([
    { from: 1, to: 1, reason: 'mended' },
    { from: 2, to: 2, reason: 'mended' },
  ]);
  const id = String(parts.post['id']);
  const clean = '<p>一</p><p>二</p>';
  expect((await getFullPost(id))?.body).toBe(clean);
  expect((await getRevisions(id)).map((revision) => revision.body)).toEqual([clean]);
  expect((await (await openArchive()).bin.get('bin'))?.body.body).toBe(clean);
});

test.each<[string, (parts: Parts) => unknown]>([
  ['numbers for words', ({ post, ...parts }) => ({ ...parts, post: { ...post, id: 7 } })],
  ['a list for a post', (parts) => ({ ...parts, post: [] })],
  [
    'a time that no calendar has',
    ({ post, ...parts }) => ({ ...parts, post: { ...post, capturedAt: 9e15 } }),
  ],
  ['no text', ({ text: _text, ...parts }) => parts],
  ['a deep nest', () => JSON.parse('['.repeat(5_000) + ']'.repeat(5_000))],
])('%s: the record is named, the others come in', async (_what, spoil) => {
  const parts = await partsOf({ url: addressOf(1) });
  const other = { ...parts, post: { ...parts.post, id: 'b', identity: 'b' } };
  const report = await restored(await aBackup(['post', spoil(parts)], ['post', other]));
  expect(report.damage).toEqual([{ from: 1, to: 1, reason: 'value' }]);
  expect(await postIds()).toEqual(['b']);
});

test('records of one id, and of one story twice, all come in', async () => {
  const parts = await partsOf({ url: addressOf(1) });
  const later = { capturedAt: 9_000, digest: 'f'.repeat(64) };
  const bytes = await aBackup(
    ['post', parts],
    ['post', { ...parts, post: { ...parts.post, identity: 'other' } }],
    [
      'post',
      { ...parts, post: { ...parts.post, ...later }, text: { body: '<p>后</p>', text: '后' } },
    ],
  );
  const { posts } = await restored(bytes);
  expect(posts).toMatchObject({ new: 2, 'newer-there': 1 });
  const id = String(parts.post['id']);
  expect(await getFullPost(id)).toMatchObject({ text: '后', revision: 2 });
  expect(await getRevisions(id)).toHaveLength(1);
  expect(await postIds()).toHaveLength(2);
});

test('an id of a deleted post of another story does not take that out of the bin', async () => {
  const parts = await partsOf({ url: addressOf(1) });
  const { post } = await saved({ url: addressOf(2) });
  await deletePosts([post.id], 5_000);
  await restored(await aBackup(['post', { ...parts, post: { ...parts.post, id: post.id } }]));
  expect(await (await openArchive()).bin.count()).toBe(1);
  expect(await postIds()).not.toContain(post.id);
});

test('of settings only what is one is taken', async () => {
  const value: unknown = JSON.parse(
    '{"density":"dense","zone":"Nowhere/X","secret":"x","__proto__":{"siteName":"x"},"savedSearches":[7]}',
  );
  const { settings } = await restored(await aBackup(['settings', value]));
  expect(settings).toEqual(parseSettings({ density: 'dense' }));
});

test('two windows that restore at once end as one does', async () => {
  await fillEveryTable(150);
  const before = await everyRow();
  const bytes = await backedUp();
  await (await openArchive()).delete();
  const reports = await Promise.all([restored(bytes), restored(bytes)]);
  const total = reports.reduce((sum, { posts }) => sum + posts.new, 0);
  expect(total).toBe(before['posts']?.length);
  expect(await everyRow()).toEqual(before);
});

test('a disk that fills, and a page that closes, leave whole posts; another restore goes on', async () => {
  await fillEveryTable(250);
  const before = await everyRow();
  const bytes = await backedUp();
  await (await openArchive()).delete();
  let batches = 0;
  const full = {
    ...VAULT,
    keepPosts: async (records: Parameters<typeof VAULT.keepPosts>[0]) => {
      batches += 1;
      return batches > 1 ? fail({ reason: 'storage-full' } as const) : VAULT.keepPosts(records);
    },
  };
  expect(await restoreBackup(streamed(bytes), full, quiet)).toEqual({
    ok: false,
    failure: { reason: 'storage-full' },
  });
  const ids = await postIds();
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) expect(await getFullPost(id)).toMatchObject({ id });
  const closing = new AbortController();
  const near = (read: number) => read > bytes.length * 0.9 && closing.abort();
  const closed = restoreBackup(streamed(bytes), VAULT, { signal: closing.signal, onBytes: near });
  await expect(closed).rejects.toThrow();
  expect((await postIds()).length).toBeGreaterThan(ids.length);
  const { posts } = await restored(bytes);
  expect(posts.same).toBeGreaterThan(ids.length);
  expect(await everyRow()).toEqual(before);
});
