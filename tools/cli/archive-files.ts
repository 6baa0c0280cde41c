import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { exportEntries } from '../../src/export/export-entries.ts';
import { emptyReport } from '../../src/export/export-report.ts';
import { listSources } from '../../src/import/list-sources.ts';
import { drawFile } from '../../src/import/open-zip.ts';
import { message } from '../../src/platform/i18n.ts';
import { reasonWords } from '../../src/ui/import/import-words.ts';
import { isChecked, type ArchiveFile } from './check-archive.ts';
import { chosenFiles } from './chosen-files.ts';
import { isBackup, openSource } from './open-source.ts';
import { Refused } from './refused.ts';
import { damageLine, leftOutLine } from './report.ts';

/** An archive to look at. `faults`: whole when its last file was drawn; lines for what is no file. */
export type CheckedSource = {
  isFolder: boolean;
  files: AsyncIterable<ArchiveFile>;
  faults: string[];
};

async function* folderFiles(root: string): AsyncGenerator<ArchiveFile> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
  for (const path of paths.filter(isChecked).sort()) {
    yield { path, bytes: new Uint8Array(await readFile(join(root, path))) };
  }
}

async function* zipFiles(zip: string): AsyncGenerator<ArchiveFile> {
  for (const source of await listSources(await chosenFiles([zip]))) {
    const isWhole = source.path === basename(zip);
    if (!isWhole && !isChecked(source.path)) continue;
    const drawn = await drawFile(source);
    if ('reason' in drawn) yield { path: source.path, why: reasonWords(drawn.reason) };
    else yield { path: source.path, bytes: drawn.bytes };
  }
}

/** What a backup would leave as in the archive's form; what it would not is told. */
async function* backupFiles(path: string, faults: string[]): AsyncGenerator<ArchiveFile> {
  const source = await openSource({ from: [path], images: false });
  const report = emptyReport();
  try {
    faults.push(...source.damage.map(damageLine));
    const { settings, posts, ids } = source;
    const options = { profile: 'finews' as const, settings, report };
    const encoder = new TextEncoder();
    for await (const entry of exportEntries(posts.eachFullPost(ids), options)) {
      yield { path: entry.path, bytes: encoder.encode(entry.content) };
    }
    faults.push(...report.leftOut.map(leftOutLine));
  } finally {
    await source.close();
  }
}

/** What was named -> the files of an archive. @throws Refused where it is none, or what the disk says. */
export async function checkedSource(path: string): Promise<CheckedSource> {
  const faults: string[] = [];
  if ((await stat(path)).isDirectory()) {
    return { isFolder: true, files: folderFiles(path), faults };
  }
  if (/\.zip$/i.test(path)) return { isFolder: false, files: zipFiles(path), faults };
  if (await isBackup(path)) return { isFolder: false, files: backupFiles(path, faults), faults };
  throw new Refused(message('cliNoPosts', path));
}
