import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { vi } from 'vitest';

// The tests of a file that imports this start several programs each.
vi.setConfig({ testTimeout: 120_000 });

const PROGRAM = resolve(import.meta.dirname, '../../tools/cli/jianbao.mjs');

/** What a command said and how it ended. */
export type CliRun = { code: number | null; out: string; err: string };

/** A folder of its own for a test, which runs the real command in it. */
export type CliFolder = {
  path: string;
  run(...args: string[]): CliRun;
  put(files: Iterable<{ path: string; text: string | Uint8Array }>): void;
  /** Path -> bytes of everything below. */
  files(below: string): Map<string, Buffer>;
  remove(): void;
};

/** Makes the folder. Remove it at the end. */
export function cliFolder(): CliFolder {
  const path = mkdtempSync(join(tmpdir(), 'jianbao-cli-'));
  return {
    path,
    run(...args) {
      const env = { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'Asia/Shanghai' };
      const done = spawnSync(process.execPath, [PROGRAM, ...args], { cwd: path, env });
      return { code: done.status, out: done.stdout.toString(), err: done.stderr.toString() };
    },
    put(files) {
      for (const { path: name, text } of files) {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), text);
      }
    },
    files(below) {
      const entries = readdirSync(join(path, below), { recursive: true, withFileTypes: true });
      const paths = entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
      return new Map(paths.map((file) => [relative(join(path, below), file), readFileSync(file)]));
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
