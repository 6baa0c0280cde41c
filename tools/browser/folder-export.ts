import type { ExtensionPage, Session } from './session.ts';
import { choose, goOn, panelUnder } from './panel.ts';
import { words } from './words.ts';

/*
 * Exports into a folder, as a reader asks for them. The folder is one of the browser's own disk
 * space: a real handle, for which no one has to be asked.
 */

const NAME = 'site';

async function keepInPage(name: string): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const handle = await root.getDirectoryHandle(name, { create: true });
  const request = indexedDB.open('jianbao');
  await new Promise((done, fail) => {
    request.addEventListener('success', done);
    request.addEventListener('error', fail);
  });
  const write = request.result.transaction('exportTargets', 'readwrite');
  write.objectStore('exportTargets').put({ id: 'folder', handle });
  await new Promise((done) => write.addEventListener('complete', done));
  request.result.close();
}

/**
 * Has the archive keep a folder, as if the reader had chosen it. The archive must have been opened;
 * pages that are open now do not hear of it.
 */
export async function keepFolder(session: Pick<Session, 'openExtensionPage'>): Promise<void> {
  const page = await session.openExtensionPage('icons/icon-16.png');
  await page.evaluate(keepInPage, NAME);
  await page.close();
}

/** The text of the export's panel once it has that heading. */
export function panelOf(page: ExtensionPage, key: string, limit = 10_000): Promise<string> {
  return panelUnder(page, words(key), limit);
}

type ProfileKey = 'profileFinews' | 'profileMarkdown';

/** Chooses profile and folder, `asSite` a whole site there, and has them compared. */
export async function compareFolderIn(
  page: ExtensionPage,
  profile: ProfileKey,
  asSite?: 'as-site',
): Promise<void> {
  for (const key of [profile, 'targetFolder', ...(asSite ? ['exportSite'] : [])]) {
    await choose(page, words(key));
  }
  // The button waits for the folder that is kept.
  await goOn(page);
}

/** Chooses profile and folder, and compares; gives the plan as it is shown. */
export async function planFolderIn(
  page: ExtensionPage,
  profile: ProfileKey,
  limit?: number,
): Promise<string> {
  await compareFolderIn(page, profile);
  return panelOf(page, 'folderPlanTitle', limit);
}

/** Has the shown plan carried out; gives the report. */
export async function writeFolderIn(page: ExtensionPage, limit?: number): Promise<string> {
  await goOn(page);
  return panelOf(page, 'exportDoneTitle', limit);
}

async function filesInPage(name: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  const walk = async (folder: FileSystemDirectoryHandle, at: string): Promise<void> => {
    for await (const [child, handle] of folder.entries()) {
      const path = `${at}${child}`;
      if (handle instanceof FileSystemDirectoryHandle) await walk(handle, `${path}/`);
      else if (handle instanceof FileSystemFileHandle) {
        files[path] = await (await handle.getFile()).text();
      }
    }
  };
  await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle(name), '');
  return files;
}

/** Path -> text of what is in the folder. */
export function folderFiles(page: ExtensionPage): Promise<Record<string, string>> {
  return page.evaluate(filesInPage, NAME);
}

async function overwriteInPage(name: string, path: string, text: string): Promise<void> {
  let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
  const parts = path.split('/');
  const last = parts.pop() ?? '';
  for (const part of parts) folder = await folder.getDirectoryHandle(part);
  const writer = await (await folder.getFileHandle(last)).createWritable();
  await writer.write(text);
  await writer.close();
}

/** Changes a file of the folder, as a person would. */
export function overwriteFile(page: ExtensionPage, path: string, text: string): Promise<void> {
  return page.evaluate(overwriteInPage, NAME, path, text);
}
