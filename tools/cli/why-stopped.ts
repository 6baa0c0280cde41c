import { message } from '../../src/platform/i18n.ts';
import { toFolderFailure } from '../../src/publish/folder/folder-failure.ts';
import { explainExport, lineOf } from '../../src/ui/explain.ts';
import { diskCode, isFileInPlace } from './node-folder.ts';
import { Refused } from './refused.ts';

function pathOf(error: unknown): string {
  return error instanceof Error && 'path' in error ? String(error.path) : String(error);
}

/** What stopped the command -> one line for people; only of a bug the stack. */
export function whyStopped(error: unknown): string {
  if (error instanceof Refused) return error.message;
  const code = diskCode(error);
  if (code === 'ENOENT') return message('cliNoSuchFile', pathOf(error));
  if (code === 'ENOSPC' || code === 'EDQUOT') return message('cliDiskFull');
  if (isFileInPlace(error)) return message('cliFileInPlace', pathOf(error));
  if (code !== undefined) return message('cliNotAllowed', String(error));
  const failure = toFolderFailure(error);
  if (failure) return lineOf(explainExport(failure));
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
