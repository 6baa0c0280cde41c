import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TargetBrowser } from './manifest.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SOURCES = [
  '_locales',
  'icons',
  'manifest.json',
  'options',
  'package-lock.json',
  'popup',
  'src',
  'tools/build',
  'vite.config.ts',
];

/** The latest change below a path, ms; 0 where there is nothing. */
function changedAt(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  // The folder's own time tells of files that were taken away.
  const inside = readdirSync(path).map((name) => changedAt(join(path, name)));
  return Math.max(stat.mtimeMs, ...inside);
}

/** Builds one browser's extension now. @throws when the build fails, with its output. */
export function build(browser: TargetBrowser): string {
  const mode = browser === 'firefox' ? ['--mode', 'firefox'] : [];
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error', ...mode], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return join(ROOT, 'dist', browser);
}

/** The folder of the built extension, built anew if it is missing or older than its sources. */
export function ensureBuild(browser: TargetBrowser): string {
  const built = changedAt(join(ROOT, 'dist', browser, 'manifest.json'));
  const isFresh = built > Math.max(...SOURCES.map((path) => changedAt(join(ROOT, path))));
  return isFresh ? join(ROOT, 'dist', browser) : build(browser);
}
