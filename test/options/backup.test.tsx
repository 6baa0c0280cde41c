// @vitest-environment jsdom
import { speak } from '../support/fake-browser';
import { Blob as WholeBlob } from 'node:buffer';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BackupSection } from '../../options/BackupSection';
import type { Backups } from '../../src/ui/backup/backups';
import { browserError } from '../support/fake-folder';
import { aBackupFile, fakeBackups } from '../support/fake-backups';
import { fakeReads } from '../support/fake-reads';
import { fakeServices } from '../support/fake-services';
import { field, press, settle, show, type } from '../support/rendering';

const downloads: string[] = [];

beforeEach(() => {
  speak('en');
  downloads.length = 0;
  Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
  Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    downloads.push(this.download);
  });
});

const said = (): string => document.body.textContent;

async function until(words: string): Promise<void> {
  await expect.poll(async () => (await settle(), said())).toContain(words);
}

/** A file that streams: that of jsdom does not. */
function aFile(bytes: Uint8Array<ArrayBuffer>): File {
  const blob = new WholeBlob([bytes]);
  return Object.assign(new File([], 'b.jsonl'), {
    stream: () => blob.stream(),
  });
}

async function choose(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const input = field('Choose a backup…');
  Object.defineProperty(input, 'files', { value: [aFile(bytes)] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

test('a backup leaves as a download where the browser hands out no file', async () => {
  await show(<BackupSection backups={fakeBackups()} onRestoring={() => undefined} />);
  await press('Back up now');
  await until('Backed up: 2 articles.');
  expect(downloads).toEqual(['jianbao-backup-2026-11-22.jsonl']);
});

test('a file that the browser does not let be written is said', async () => {
  const createWritable = () => Promise.reject(browserError('NotAllowedError'));
  Object.assign(globalThis, { showSaveFilePicker: async () => ({ createWritable }) });
  await show(<BackupSection backups={fakeBackups()} onRestoring={() => undefined} />);
  await press('Back up now');
  await until('Not backed up: The browser does not let us write the file.');
});

test('a restore is planned first, then carried out, with its settings into an empty archive', async () => {
  const services = fakeServices();
  const backups = fakeBackups();
  await show(<BackupSection backups={backups} onRestoring={() => undefined} />, { services });
  await choose(await aBackupFile(3));
  await until('3 articles not here yet: added');
  expect(said()).toContain('Export profiles of your own: 1');
  expect(said()).toContain('Saved searches, with the settings: 2');
  expect(backups.kept).toEqual([]);
  await press('Restore');
  await until('Restored');
  expect(backups.kept).toEqual(['p0', 'p1', 'p2']);
  expect((await services.settings.load()).density).toBe('dense');
});

test('into a full archive the settings stay, unless they are asked for', async () => {
  const services = fakeServices();
  await show(
    <BackupSection backups={fakeBackups(() => 'unclear')} onRestoring={() => undefined} />,
    { services },
  );
  await choose(await aBackupFile(1));
  await until('1 article without a word on which is newer: both kept');
  await press('Restore');
  await until('Restored');
  expect((await services.settings.load()).density).toBe('roomy');
  await press('题');
  expect(services.log.opened).toEqual(['archive#post/p0']);
});

test('damage is named by the numbers of the records', async () => {
  const bytes = await aBackupFile(4);
  const damaged = bytes.slice(0, bytes.length - 300);
  damaged[600] = 1;
  await show(<BackupSection backups={fakeBackups()} onRestoring={() => undefined} />);
  await choose(damaged);
  await until('Damage in the file: 2');
  expect(said()).toMatch(/Record \d: its bytes are not those that were written/);
  expect(said()).toMatch(/Record 6: the file ends here/);
});

test('a file that is no backup is said, and another can be chosen', async () => {
  await show(<BackupSection backups={fakeBackups()} onRestoring={() => undefined} />);
  await choose(new TextEncoder().encode('{"a":1}\n'));
  await until('Not restored: This is no backup of ours.');
  expect(field('Choose a backup…')).toBeDefined();
});

test('a file that is another by the time of the restore is said, and that what came in is whole', async () => {
  await show(<BackupSection backups={fakeBackups()} onRestoring={() => undefined} />);
  await choose(await aBackupFile(1));
  await until('1 article not here yet: added');
  vi.spyOn(WholeBlob.prototype, 'stream').mockImplementation(() => {
    throw browserError('NotReadableError');
  });
  await press('Restore');
  await until('Not restored: The file could not be read to its end.');
  expect(said()).toContain('What came in by then is whole');
  vi.restoreAllMocks();
});

test('an archive that does not answer is said', async () => {
  const { vault, ...rest } = fakeBackups();
  const backups: Backups = {
    ...rest,
    vault: { ...vault, judge: async () => ({ ok: false, failure: { reason: 'storage-full' } }) },
  };
  await show(<BackupSection backups={backups} onRestoring={() => undefined} />);
  await choose(await aBackupFile(1));
  await until('Not restored: The browser is out of space.');
});

/** What the browser would hand out for a folder; writing into it is asked for first. */
function aFolder(name: string): FileSystemDirectoryHandle {
  let may = 'prompt';
  const handle = {
    name,
    queryPermission: async () => may,
    requestPermission: async () => (may = 'granted'),
  };
  return handle as unknown as FileSystemDirectoryHandle;
}

describe('daily backups', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, 'showDirectoryPicker'));

  test('go into the folder that is chosen, the first at once', async () => {
    Object.assign(globalThis, { showDirectoryPicker: async () => aFolder('copies') });
    const services = fakeServices();
    const reads = fakeReads([]);
    await show(<BackupSection backups={fakeBackups()} onRestoring={() => undefined} />, {
      services,
      reads,
    });
    await press('Choose a folder…');
    expect((await reads.backupTarget())?.handle?.name).toBe('copies');
    expect(services.log.calls).toEqual([{ name: 'backUpDaily', request: {} }]);
  });

  test('say why the latest was not made, ask for the permission, and end', async () => {
    Object.assign(globalThis, { showDirectoryPicker: async () => undefined });
    const services = fakeServices();
    const reads = fakeReads([]);
    await reads.keepBackupTarget({ handle: aFolder('copies'), failed: { reason: 'disk-full' } });
    await show(<BackupSection backups={fakeBackups()} onRestoring={() => undefined} />, {
      services,
      reads,
    });
    expect(said()).toContain('Not backed up: The disk is full.');
    await press('Allow writing into the folder');
    expect(services.log.calls).toEqual([{ name: 'backUpDaily', request: {} }]);
    await type('Files that are kept', '14');
    await press('Stop daily backups');
    const target = await reads.backupTarget();
    expect(target?.keep).toBe(14);
    expect(target?.handle).toBeUndefined();
  });

  test('are not offered where the browser has no folders', async () => {
    await show(<BackupSection backups={fakeBackups()} onRestoring={() => undefined} />);
    expect(said()).toContain('This browser lets no extension write into a folder');
  });
});
