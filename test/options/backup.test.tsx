// @vitest-environment jsdom
import { speak } from '../support/fake-browser';
import { Blob as WholeBlob } from 'node:buffer';
import { beforeEach, expect, test, vi } from 'vitest';
import { BackupSection } from '../../options/BackupSection';
import type { Backups } from '../../src/ui/backup/backups';
import { browserError } from '../support/fake-folder';
import { aBackupFile, fakeBackups } from '../support/fake-backups';
import { fakeServices } from '../support/fake-services';
import { field, press, settle, show } from '../support/rendering';

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
  const input = field('Restore from a backup');
  Object.defineProperty(input, 'files', { value: [aFile(bytes)] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

test('a backup leaves as a download where the browser hands out no file', async () => {
  await show(<BackupSection backups={fakeBackups()} />);
  await press('Back up now');
  await until('Backed up: 2 articles.');
  expect(downloads).toEqual(['jianbao-backup-2026-11-22.jsonl']);
});

test('a file that the browser does not let be written is said', async () => {
  const createWritable = () => Promise.reject(browserError('NotAllowedError'));
  Object.assign(globalThis, { showSaveFilePicker: async () => ({ createWritable }) });
  await show(<BackupSection backups={fakeBackups()} />);
  await press('Back up now');
  await until('Not backed up: The browser does not let us write the file.');
});

test('a restore is planned first, then carried out, with its settings into an empty archive', async () => {
  const services = fakeServices();
  const backups = fakeBackups();
  await show(<BackupSection backups={backups} />, { services });
  await choose(await aBackupFile(3));
  await until('3 articles that are not here: they are added');
  expect(backups.kept).toEqual([]);
  await press('Restore');
  await until('Restored');
  expect(backups.kept).toEqual(['p0', 'p1', 'p2']);
  expect((await services.settings.load()).density).toBe('dense');
});

test('into a full archive the settings stay, unless they are asked for', async () => {
  const services = fakeServices();
  await show(<BackupSection backups={fakeBackups(() => 'unclear')} />, { services });
  await choose(await aBackupFile(1));
  await until('1 articles of which it is unclear: both are kept');
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
  await show(<BackupSection backups={fakeBackups()} />);
  await choose(damaged);
  await until('Damage in the file: 2');
  expect(said()).toMatch(/Record \d: its bytes are not those that were written/);
  expect(said()).toMatch(/Record 5: the file ends here/);
});

test('a file that is no backup is said, and another can be chosen', async () => {
  await show(<BackupSection backups={fakeBackups()} />);
  await choose(new TextEncoder().encode('{"a":1}\n'));
  await until('Not restored: This is no backup of ours.');
  expect(field('Restore from a backup')).toBeDefined();
});

test('an archive that does not answer is said', async () => {
  const { vault, ...rest } = fakeBackups();
  const backups: Backups = {
    ...rest,
    vault: { ...vault, judge: async () => ({ ok: false, failure: { reason: 'storage-full' } }) },
  };
  await show(<BackupSection backups={backups} />);
  await choose(await aBackupFile(1));
  await until('Not restored: The browser is out of space.');
});
