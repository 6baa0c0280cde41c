import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * A file or folder beside the repository that the project uses but does not own: `path` where it is
 * there, else `missing`, the reason for which a test that needs it is skipped.
 */
export function inShared(name: string): { path: string } | { missing: string } {
  const root = resolve(import.meta.dirname, '../..');
  const shared = process.env['JIANBAO_SHARED'] ?? resolve(root, '../shared');
  const path = join(shared, name);
  return existsSync(path) ? { path } : { missing: `no ${name} in ../shared or JIANBAO_SHARED` };
}
