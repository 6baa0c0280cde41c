import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of the built extension to which reading from other sites is allowed from the start: no program can
 * answer the browser's own question. Nothing but the manifest differs. `remove` takes the copy away.
 */
export function withImageAccess(extension: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-with-access-'));
  cpSync(extension, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...Object(manifest), host_permissions: ['*://*/*'] }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
