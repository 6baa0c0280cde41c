import { readFileSync } from 'node:fs';
import { press } from './screen.ts';
import { poll, type ExtensionPage, type Session } from './session.ts';
import { words } from './words.ts';

/*
 * Backups as a reader makes and takes them in. Where the browser would ask for a file, it is given one
 * of its own disk space: a real handle, for which no one has to be asked.
 */

/** The file of the browser's own disk space that backups go to. */
export const BACKUP_NAME = 'backup.jsonl';

/** Runs in a page of the extension: from now on it is this file that is chosen. */
export function chooseFileInPage(name: string): void {
  const pick = async (): Promise<FileSystemFileHandle> => {
    const root = await navigator.storage.getDirectory();
    return root.getFileHandle(name, { create: true });
  };
  Object.assign(globalThis, { showSaveFilePicker: pick });
}

async function fileInPage(name: string): Promise<string> {
  const root = await navigator.storage.getDirectory();
  const handle = await root.getFileHandle(name);
  return (await handle.getFile()).text();
}

/** Waits until the page says how the backup ended. */
export async function backupEnd(page: ExtensionPage, limit = 600_000): Promise<void> {
  await poll('the end of the backup', limit, async () => {
    const said = await page.evaluate(() => document.querySelector('main')?.innerText ?? '');
    return said.includes(words('backupDone')) ? true : undefined;
  });
}

/** Backs everything up from the open options; the file's text. */
export async function backUpIn(session: Session, page: ExtensionPage): Promise<string> {
  if (session.browser === 'firefox') {
    const path = await session.downloadBy(() => press(page, words('backupNow')));
    return readFileSync(path, 'utf8');
  }
  await page.evaluate(chooseFileInPage, BACKUP_NAME);
  await press(page, words('backupNow'));
  await backupEnd(page);
  return page.evaluate(fileInPage, BACKUP_NAME);
}

function giveInPage(text: string): boolean {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) return false;
  const files = new DataTransfer();
  files.items.add(new File([text], 'backup.jsonl'));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Gives the open options a backup to look at. */
export async function restoreIn(page: ExtensionPage, text: string): Promise<void> {
  await poll('the field for a backup', 10_000, async () =>
    (await page.evaluate(giveInPage, text)) ? true : undefined,
  );
}

const FOLDER = 'backups';

async function keepInPage(name: string): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const handle = await root.getDirectoryHandle(name, { create: true });
  const request = indexedDB.open('jianbao');
  await new Promise((done) => request.addEventListener('success', done));
  const write = request.result.transaction('exportTargets', 'readwrite');
  write.objectStore('exportTargets').put({ id: 'backup', keep: 7, handle });
  await new Promise((done) => write.addEventListener('complete', done));
  request.result.close();
}

/** Has daily backups go into a folder of the browser's own disk space, as if the reader had chosen it. */
export async function keepBackupFolder(session: Pick<Session, 'openExtensionPage'>): Promise<void> {
  const page = await session.openExtensionPage('icons/icon-16.png');
  await page.evaluate(keepInPage, FOLDER);
  await page.close();
}

async function folderInPage(name: string): Promise<{ name: string; text: string }[]> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(name);
  const files: { name: string; text: string }[] = [];
  for await (const [child, handle] of folder.entries()) {
    if (!(handle instanceof FileSystemFileHandle)) continue;
    // A file that is written beside is moved away between its listing and its reading.
    const file = await handle.getFile().catch(() => undefined);
    if (file) files.push({ name: child, text: await file.text() });
  }
  return files;
}

/** The files of that folder. */
export function backupFolderFiles(page: ExtensionPage): Promise<{ name: string; text: string }[]> {
  return page.evaluate(folderInPage, FOLDER);
}
