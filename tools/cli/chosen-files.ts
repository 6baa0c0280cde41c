import { openAsBlob } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { Chosen } from '../../src/import/list-sources.ts';

async function chosenFile(path: string, name: string): Promise<Chosen> {
  // A blob of the disk: its bytes are read when they are asked for.
  const file = new File([await openAsBlob(path)], basename(path));
  return { file, path: name };
}

/**
 * Files and folders of the disk -> what an import takes, by paths within what was named.
 * Links are passed over. @throws what the disk says, e.g. ENOENT.
 */
export async function chosenFiles(from: readonly string[]): Promise<Chosen[]> {
  const chosen: Chosen[] = [];
  for (const path of from) {
    if (!(await stat(path)).isDirectory()) {
      chosen.push(await chosenFile(path, basename(path)));
      continue;
    }
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
    for (const file of paths) {
      chosen.push(await chosenFile(file, relative(path, file).split(sep).join('/')));
    }
  }
  return chosen;
}
