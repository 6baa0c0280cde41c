import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { TargetBrowser } from '../build/manifest.ts';

const finding = v.object({ code: v.string(), message: v.string(), file: v.optional(v.string()) });
const reportSchema = v.object({ errors: v.array(finding), warnings: v.array(finding) });
type Finding = v.InferOutput<typeof finding>;

/** What Mozilla's linter asks of Firefox's manifest, and what Chromium would warn about if it stood there. */
const FIREFOX_ONLY = new Set([
  'ADDON_ID_REQUIRED',
  'BACKGROUND_SERVICE_WORKER_NOFALLBACK',
  'MISSING_DATA_COLLECTION_PERMISSIONS',
]);

/** What libraries bring (docs/dependencies.md); `ownMarkupWriters` sees that it is not ours. */
const FROM_LIBRARIES = new Set(['UNSAFE_VAR_ASSIGNMENT']);

/** Where libraries are bundled: the pages' chunks and the injected script. */
const BUNDLES = /^(?:assets\/|src\/content\/capture\.js$)/;

const WRITES_MARKUP =
  /\b(?:inner|outer)HTML\s*=(?!=)|\binsertAdjacentHTML\s*\(|\bdocument\.write(?:ln)?\s*\(|dangerouslySetInnerHTML/;

function isExpected(browser: TargetBrowser, { code, file = '' }: Finding): boolean {
  if (FROM_LIBRARIES.has(code)) return BUNDLES.test(file);
  return browser === 'chrome' && file === 'manifest.json' && FIREFOX_ONLY.has(code);
}

/** Mozilla's linter over a built extension -> what it found that is not expected, a line each. */
export function lintExtension(browser: TargetBrowser, folder: string): string[] {
  const program = join('node_modules', 'web-ext', 'bin', 'web-ext.js');
  const run = spawnSync(
    process.execPath,
    [program, 'lint', '--source-dir', folder, '--output', 'json'],
    { encoding: 'utf8', maxBuffer: 64_000_000 },
  );
  const report = v.parse(reportSchema, JSON.parse(run.stdout));
  return [...report.errors, ...report.warnings]
    .filter((one) => !isExpected(browser, one))
    .map(({ code, message, file }) => `${file ?? ''} ${code}: ${message}`);
}

/** Files of our own that write markup from text: there must be none. */
export function ownMarkupWriters(): string[] {
  return ['src', 'popup', 'options'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name))
      .filter((path) => WRITES_MARKUP.test(readFileSync(path, 'utf8'))),
  );
}
