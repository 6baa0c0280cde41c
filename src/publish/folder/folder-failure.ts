/**
 * Why a folder can be written no further. 'folder-gone': it was moved, deleted or its disk taken
 * out. 'no-permission': the reader or the browser took the permission back. 'disk-full'.
 */
export type FolderFailure = { reason: 'folder-gone' | 'no-permission' | 'disk-full' };

const MEANING: Record<string, FolderFailure['reason']> = {
  NotAllowedError: 'no-permission',
  NotFoundError: 'folder-gone',
  QuotaExceededError: 'disk-full',
  SecurityError: 'no-permission',
};

/** Thrown when nothing more can be written at all. */
export class FolderStopped extends Error {
  override readonly name = 'FolderStopped';
  constructor(readonly failure: FolderFailure) {
    super(failure.reason);
  }
}

/** What the browser threw at a file -> why the whole folder is out of reach, or undefined. */
export function toFolderFailure(error: unknown): FolderFailure | undefined {
  if (error instanceof FolderStopped) return error.failure;
  const reason = error instanceof Error ? MEANING[error.name] : undefined;
  return reason && { reason };
}

/** Names of what the browser throws at one file and not at its neighbours: in use, a folder of that name. */
const OF_ONE_FILE = new Set([
  'AbortError',
  'InvalidModificationError',
  'InvalidStateError',
  'NoModificationAllowedError',
  'NotReadableError',
  'TypeError',
  'TypeMismatchError',
]);

/** Whether an error concerns one file only. */
export function isOfOneFile(error: unknown): boolean {
  return error instanceof Error && OF_ONE_FILE.has(error.name);
}
