import type { Archive } from './archive';
import { openArchive } from './open-archive';

/** What exports with a profile have written so far, and when the latest was (ms since 1970 UTC). */
export type ExportedBefore = {
  id: `exported ${string}`;
  at: number;
  /** Post id -> its stamp (export/post-stamp.ts). */
  stamps: ReadonlyMap<string, string>;
};

async function beforeIn(
  { exportTargets }: Archive,
  profile: string,
): Promise<ExportedBefore | undefined> {
  const row = await exportTargets.get(`exported ${profile}`);
  return row && 'stamps' in row ? row : undefined;
}

/** What was exported with the profile, or undefined where nothing was. */
export async function exportedBefore(profile: string): Promise<ExportedBefore | undefined> {
  return beforeIn(await openArchive(), profile);
}

/** Adds an export to what was written with its profile. */
export async function noteExported(
  profile: string,
  { at, stamps }: Pick<ExportedBefore, 'at' | 'stamps'>,
): Promise<void> {
  const archive = await openArchive();
  await archive.transaction('rw', archive.exportTargets, async () => {
    const before = await beforeIn(archive, profile);
    const all = new Map([...(before?.stamps ?? []), ...stamps]);
    await archive.exportTargets.put({ id: `exported ${profile}`, at, stamps: all });
  });
}
