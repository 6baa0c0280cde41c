import { openChromium, type ChromiumSession } from '../browser/chromium.ts';
import { backupEnd, BACKUP_NAME, chooseFileInPage } from '../browser/backup.ts';
import { fillLabelled, press } from '../browser/screen.ts';
import { poll, type ExtensionPage } from '../browser/session.ts';
import { startWeb } from '../browser/web.ts';
import { words } from '../browser/words.ts';
import { fillArchive } from './fill-archive.ts';
import { median, rounded, type Metrics } from './metrics.ts';

/** In turns; of a large archive one has to do. */
const ROUNDS = 5;
const LARGE = 50_000;

/** Runs in a page: the bytes that lie in the file, written to it once more from memory; ms and bytes. */
async function writeInPage(name: string): Promise<{ took: number; size: number }> {
  const PART = 4 * 1024 * 1024;
  const root = await navigator.storage.getDirectory();
  const handle = await root.getFileHandle(name);
  const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < bytes.length; at += PART) parts.push(bytes.slice(at, at + PART));
  const from = performance.now();
  const writable = await handle.createWritable();
  for (const part of parts) await writable.write(part);
  await writable.close();
  return { took: performance.now() - from, size: bytes.length };
}

/** Runs in a page: the rows that a backup holds read by plain calls, fifty posts at a time; ms. */
async function readInPage(): Promise<number> {
  const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((done) => request.addEventListener('success', () => done(request.result)));
  const archive = await answer(indexedDB.open('jianbao'));
  const ids = await answer(archive.transaction('posts').objectStore('posts').getAllKeys());
  const from = performance.now();
  for (let at = 0; at < ids.length; at += 50) {
    const range = IDBKeyRange.bound(ids[at], ids[Math.min(at + 50, ids.length) - 1]);
    const read = archive.transaction(['posts', 'bodies']);
    await Promise.all(
      ['posts', 'bodies'].map((name) => answer(read.objectStore(name).getAll(range))),
    );
  }
  archive.close();
  return performance.now() - from;
}

/** One backup through the options, from the button to the end; and the same bytes plainly. */
async function oneRound(
  session: ChromiumSession,
): Promise<{ backup: number; plain: number; read: number; size: number }> {
  const page = await session.openExtensionPage('options/index.html');
  try {
    await page.evaluate(chooseFileInPage, BACKUP_NAME);
    const from = performance.now();
    await press(page, words('backupNow'));
    await backupEnd(page);
    const backup = performance.now() - from;
    const { took, size } = await page.evaluate(writeInPage, BACKUP_NAME);
    const read = await page.evaluate(readInPage);
    return { backup, plain: took, read, size };
  } finally {
    await page.close();
  }
}

async function giveInPage(name: string): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const files = new DataTransfer();
  files.items.add(await (await root.getFileHandle(name)).getFile());
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no field for a backup');
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

async function seeHeading(page: ExtensionPage, key: string): Promise<void> {
  await poll(words(key), 1_200_000, async () => {
    const said = await page.evaluate(() =>
      [...document.querySelectorAll('h3')].map((one) => one.textContent),
    );
    return said.includes(words(key)) ? true : undefined;
  });
}

/** The file of the last round into the archive after everything was deleted: the plan, and the restore; ms. */
async function timeRestore(session: ChromiumSession): Promise<{ plan: number; restore: number }> {
  const page = await session.openExtensionPage('options/index.html');
  try {
    await fillLabelled(page, words('deleteConfirm'), words('deleteWord'));
    await press(page, words('deleteEverything'));
    await poll('an empty archive', 600_000, async () => {
      const said = await page.evaluate(() => document.querySelector('.danger')?.textContent ?? '');
      return said.includes(words('deletedEverything')) ? true : undefined;
    });
    const from = performance.now();
    await page.evaluate(giveInPage, BACKUP_NAME);
    await seeHeading(page, 'restorePlan');
    const plan = performance.now() - from;
    const again = performance.now();
    await press(page, words('restoreStart'));
    await seeHeading(page, 'restoreDone');
    return { plan, restore: performance.now() - again };
  } finally {
    await page.close();
  }
}

/** Backing `posts` posts up, against writing the finished bytes to the same file, in turns; and the way back. */
export async function benchBackup(extension: string, posts: number): Promise<Metrics> {
  const web = await startWeb();
  const session = await openChromium({ extension, web });
  try {
    await fillArchive(session, posts);
    const rounds = [];
    const wanted = posts > LARGE ? 1 : ROUNDS;
    for (let round = 0; round < wanted; round += 1) rounds.push(await oneRound(session));
    const { plan, restore } = await timeRestore(session);
    const backup = median(rounds.map((round) => round.backup));
    const plain = median(rounds.map((round) => round.plain));
    const read = median(rounds.map((round) => round.read));
    return {
      backup_vs_bytes: { value: rounded(backup / plain), unit: 'ratio' },
      backup_vs_read_and_bytes: { value: rounded(backup / (plain + read)), unit: 'ratio' },
      backup_ms: { value: rounded(backup), unit: 'ms' },
      backup_bytes_ms: { value: rounded(plain), unit: 'ms' },
      backup_read_ms: { value: rounded(read), unit: 'ms' },
      restore_plan_ms: { value: rounded(plan), unit: 'ms' },
      restore_ms: { value: rounded(restore), unit: 'ms' },
      backup_size: { value: rounds[0]?.size ?? 0, unit: 'bytes' },
    };
  } finally {
    await session.close();
    await web.close();
  }
}
