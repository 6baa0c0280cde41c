import { describe, expect, it } from 'vitest';
import { dailyBackupWith } from '../../src/background/daily-backup';
import type { BackupRecord } from '../../src/backup/record';
import { writeBackup } from '../../src/backup/write-backup';
import { isBackupOld } from '../../src/core/backup-due';
import { parseSettings } from '../../src/core/settings';
import { toFolderFailure } from '../../src/publish/folder/folder-failure';
import type { FolderHandle } from '../../src/publish/folder/handles';
import type { BackupTarget } from '../../src/store/export-targets';
import { aPost } from '../support/a-capture';
import { browserError, FakeFolder } from '../support/fake-folder';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 22, 14);

type Target = Omit<BackupTarget, 'handle'> & { handle?: FolderHandle };

/** A folder, what is known of backups into it, and an archive of so many posts. */
function aWorld(known: Partial<Target> = {}) {
  const folder = new FakeFolder();
  const { root: handle } = folder;
  let target: Target = { id: 'backup', keep: 3, handle, ...known };
  const world = { folder, posts: 2, now: NOW, isWritable: true, target: () => target };
  async function* records(): AsyncGenerator<BackupRecord[]> {
    yield [{ kind: 'settings', value: parseSettings({}) }];
    for (let n = 0; n < world.posts; n += 1) {
      const { body, text, ...post } = aPost({ id: `p${n}` });
      yield [{ kind: 'post', value: { post, text: { body, text }, revisions: [] } }];
    }
  }
  const backUpDaily = dailyBackupWith<FolderHandle>({
    target: async () => target,
    keep: async (patch) => void (target = { ...target, ...patch }),
    isWritable: async () => world.isWritable,
    backUp: async () => ({
      ...writeBackup({ made: '', schema: 3, counts: {} }, records()),
      posts: world.posts,
    }),
    failureOf: toFolderFailure,
    now: () => world.now,
  });
  return Object.assign(world, { backUpDaily });
}

const names = ({ folder }: ReturnType<typeof aWorld>): string[] => [...folder.files.keys()].sort();

describe('the backup of the day', () => {
  it('is written once a day, and known', async () => {
    const world = aWorld();
    await world.backUpDaily();
    expect(names(world)).toEqual(['jianbao-daily-2026-11-22.jsonl']);
    const { last } = world.target();
    expect(last).toMatchObject({ at: NOW, posts: 2 });
    const [file] = world.folder.files.values();
    expect(last?.bytes).toBe(file?.bytes.length);
    world.now += 5 * HOUR;
    await world.backUpDaily();
    expect(world.target().last?.at).toBe(NOW);
    world.now += 20 * HOUR;
    await world.backUpDaily();
    expect(names(world)).toHaveLength(2);
  });

  it('leaves so many of them, and every file that is none of them', async () => {
    const world = aWorld();
    world.folder.put('jianbao-backup-2020-01-01.jsonl', 'x');
    for (let day = 0; day < 5; day += 1) {
      world.now = NOW + day * DAY;
      await world.backUpDaily();
    }
    expect(names(world)).toEqual([
      'jianbao-backup-2020-01-01.jsonl',
      'jianbao-daily-2026-11-24.jsonl',
      'jianbao-daily-2026-11-25.jsonl',
      'jianbao-daily-2026-11-26.jsonl',
    ]);
  });

  it('of an archive that has shrunk pushes none out, of an empty one is not made', async () => {
    const world = aWorld({ keep: 1, last: { at: 0, posts: 100, bytes: 1 } });
    world.folder.put('jianbao-daily-2026-11-01.jsonl', 'whole');
    await world.backUpDaily();
    expect(names(world)).toHaveLength(2);
    world.now += DAY;
    world.posts = 0;
    await world.backUpDaily();
    expect(names(world)).toHaveLength(2);
  });

  it('waits for the permission', async () => {
    const world = aWorld();
    world.isWritable = false;
    await world.backUpDaily();
    expect(names(world)).toEqual([]);
    expect(world.target().last).toBeUndefined();
    world.isWritable = true;
    await world.backUpDaily();
    expect(names(world)).toHaveLength(1);
  });

  it('that cannot be written leaves nothing, and says why', async () => {
    const world = aWorld();
    world.folder.before = (act) => {
      if (act.startsWith('write')) throw browserError('QuotaExceededError');
    };
    await world.backUpDaily();
    expect(names(world)).toEqual([]);
    expect(world.target().failed).toEqual({ reason: 'disk-full' });
  });

  it('asked for twice at once is written once', async () => {
    const world = aWorld();
    await Promise.all([world.backUpDaily(), world.backUpDaily()]);
    expect(world.folder.acts.filter((act) => act.startsWith('close'))).toHaveLength(1);
  });
});

describe('a reminder', () => {
  it.each([
    ['comes where many posts never were backed up', undefined, 60, true],
    ['does not come for a few', undefined, 10, false],
    ['comes after a month', { at: NOW - 31 * DAY, posts: 5, bytes: 1 }, 5, true],
    ['does not come before', { at: NOW - 29 * DAY, posts: 5, bytes: 1 }, 500, false],
  ])('%s', (_what, last, posts, expected) => {
    expect(isBackupOld(last, posts, NOW)).toBe(expected);
  });
});
