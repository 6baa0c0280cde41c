import 'fake-indexeddb/auto';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Archive } from '../../src/store/archive';
import { closeArchive, openArchive } from '../../src/store/open-archive';
import { parseSettings } from '../../src/core/settings';
import { withEmptyArchive } from '../support/an-archive';
import { aPng } from '../support/image-bytes';
import { backedUp, everyRow, fillEveryTable, restored } from '../support/full-archive';

withEmptyArchive();

async function empty(): Promise<void> {
  await closeArchive();
  await new Archive().delete();
}

const lines = (bytes: Uint8Array): string[] =>
  new TextDecoder().decode(bytes).trimEnd().split('\n');

test('a backup holds every table, and gives back every row of them', async () => {
  await fillEveryTable(250);
  const before = await everyRow();
  const filled = Object.values(before).map((rows) => rows.length > 0);
  expect(filled).toEqual(filled.map(() => true));
  const bytes = await backedUp();
  await empty();
  const report = await restored(bytes);
  expect(report).toMatchObject({
    posts: { new: 253, same: 0 },
    deleted: 2,
    images: 1,
    imports: 1,
    profiles: 1,
    damaged: 0,
  });
  expect(report.settings).toEqual(
    parseSettings({ savedSearches: ['降准'], slugs: { 示例日报: 'shili' } }),
  );
  expect(await everyRow()).toEqual(before);
  const [image] = await (await openArchive()).images.toArray();
  expect(new Uint8Array((await image?.blob.arrayBuffer()) ?? [])).toEqual(aPng(20, 10));
  const last = lines(bytes).at(-1) ?? '';
  expect(JSON.parse(last)).toMatchObject({
    n: 260,
    kind: 'end',
    value: { counts: { settings: 1, profile: 1, post: 253, deleted: 2, image: 1, import: 1 } },
  });
});

test('a second restore finds everything there and writes nothing', async () => {
  await fillEveryTable(5);
  const before = await everyRow();
  const report = await restored(await backedUp());
  expect(report).toMatchObject({ posts: { new: 0, same: 8 }, deleted: 0, imports: 0 });
  expect(await everyRow()).toEqual(before);
});

const python = spawnSync('python3', ['--version']).status === 0;

test.skipIf(!python)(
  'the reader of the documentation reads a backup, and a damaged one',
  async () => {
    await fillEveryTable(20);
    const bytes = await backedUp();
    const doc = readFileSync('docs/backup-format.md', 'utf8');
    const [, script = ''] = /```python\n([\s\S]*?)```/.exec(doc) ?? [];
    const folder = mkdtempSync(join(tmpdir(), 'jianbao-backup-'));
    try {
      writeFileSync(join(folder, 'read.py'), script);
      const read = (some: Uint8Array) => {
        writeFileSync(join(folder, 'a.jsonl'), some);
        const ran = spawnSync('python3', [join(folder, 'read.py'), join(folder, 'a.jsonl')], {
          encoding: 'utf8',
          env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
        });
        return { posts: ran.stdout.trimEnd().split('\n'), said: ran.stderr };
      };
      const whole = read(bytes);
      expect(whole.said).toBe('');
      expect(whole.posts).toHaveLength(23);
      expect(whole.posts).toContain('https://news.example.cn/stories/800.html\t改过的');
      const damaged = bytes.slice(0, bytes.length - 40);
      damaged[Math.round(bytes.length / 2)] = 1;
      const rest = read(damaged);
      expect(rest.posts.length).toBeGreaterThan(15);
      expect(rest.said).toContain('is damaged');
      expect(rest.said).toContain('the file is not whole');
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
