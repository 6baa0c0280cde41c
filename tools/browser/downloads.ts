import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { poll } from './session.ts';

const UNFINISHED = /^\.|\.(?:crdownload|part|tmp)$/;

/** The folder into which a browser with this profile downloads; made if need be. */
export function downloadFolder(profile: string): string {
  const folder = join(profile, 'jianbao-downloads');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The path of the file that arrives in `folder` through `act`, once it is whole. @throws NotInTime */
export async function downloadBy(
  folder: string,
  act: () => Promise<unknown>,
  limit: number,
): Promise<string> {
  const before = new Set(readdirSync(folder));
  await act();
  return poll('the download', limit, () => {
    const names = readdirSync(folder).filter((name) => !before.has(name));
    if (names.some((name) => UNFINISHED.test(name))) return undefined;
    const [name] = names;
    // Firefox reserves the name with an empty file before the bytes come.
    if (name === undefined || statSync(join(folder, name)).size === 0) return undefined;
    return join(folder, name);
  });
}
