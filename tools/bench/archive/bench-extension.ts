import { cpSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const HERE = join(import.meta.dirname, 'in-page');

/** The built extension with the benchmark's own page and scripts beside it, and where its workers lie. */
export type BenchExtension = { path: string; searchWorker: string; indexWorker: string };

function workerIn(path: string, name: string): string {
  const file = readdirSync(join(path, 'assets')).find((one) => one.startsWith(`${name}-`));
  if (file === undefined) throw new Error(`no ${name} in ${path}`);
  return `/assets/${file}`;
}

/** Copies the extension and adds `bench/`: nothing of the extension itself is changed. */
export function benchExtension(extension: string): BenchExtension {
  const path = mkdtempSync(join(tmpdir(), 'jianbao-bench-'));
  cpSync(extension, path, { recursive: true });
  buildSync({
    entryPoints: [join(HERE, 'page.ts'), join(HERE, 'scan-worker.ts')],
    outdir: join(path, 'bench'),
    bundle: true,
    format: 'iife',
    target: 'es2022',
  });
  writeFileSync(
    join(path, 'bench/index.html'),
    '<!doctype html><title>bench</title><script src="page.js"></script>',
  );
  return {
    path,
    searchWorker: workerIn(path, 'search-worker'),
    indexWorker: workerIn(path, 'index-worker'),
  };
}
