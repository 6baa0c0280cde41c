import { Archive, ARCHIVE_VERSION } from './archive';

/** The archive could not be opened: another window holds an older version of it open. */
export class ArchiveBlocked extends Error {
  override readonly name = 'ArchiveBlocked';
}

/** The archive was written by a newer version of the extension. */
export class ArchiveNewer extends Error {
  override readonly name = 'ArchiveNewer';
}

/** How long an open may take before it counts as blocked, ms. */
const PATIENCE = 3_000;

let opening: Promise<Archive> | undefined;

/**
 * The archive, open. One connection a context; it gives way to a newer version of the extension and
 * is opened anew by the next call.
 * @throws ArchiveBlocked after 3 s, ArchiveNewer, or what the browser says (see toStoreFailure).
 */
export function openArchive(): Promise<Archive> {
  opening ??= openWithin(new Archive(), PATIENCE).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Opens the archive before it is needed; what is wrong with it, the first use says. */
export function prepareArchive(): void {
  openArchive().catch(() => undefined);
}

/** Closes this context's connection, if there is one; the next call opens it anew. */
export async function closeArchive(): Promise<void> {
  const open = opening;
  opening = undefined;
  (await open)?.close();
}

/**
 * Opens within `patience` ms or not at all. Dexie itself waits for ever on a blocked open, and takes
 * a newer database as it finds it: both are refused here, and the connection let go.
 */
export async function openWithin(archive: Archive, patience: number): Promise<Archive> {
  archive.on('versionchange', () => {
    archive.close();
    opening = undefined;
  });
  archive.on('close', () => (opening = undefined));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ArchiveBlocked('still blocked')), patience);
  });
  try {
    await Promise.race([archive.open(), tooLong]);
    if (archive.backendDB().version / 10 >= ARCHIVE_VERSION + 1) {
      throw new ArchiveNewer('written by a newer version');
    }
    return archive;
  } catch (error) {
    archive.close();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
