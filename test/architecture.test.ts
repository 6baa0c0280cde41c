import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/*
 * The plan of the house as a table: which folder may import which folders and packages.
 * Dependencies point at the core; a new arrow is added here on purpose or not at all.
 */
const PAGES = [
  'backup',
  'core',
  'export',
  'import',
  'messages',
  'platform',
  'publish',
  'search',
  'store',
  'ui',
].map((name) => `src/${name}`);
const PLAN: Record<string, { folders: string[]; packages: string[] }> = {
  'src/core': { folders: [], packages: ['valibot'] },
  'src/extract': { folders: ['src/core'], packages: [] },
  'src/sites': { folders: ['src/core'], packages: [] },
  'src/content': { folders: ['src/core', 'src/extract'], packages: [] },
  'src/export': {
    folders: ['src/core'],
    packages: [
      '@truto/turndown-plugin-gfm',
      'client-zip',
      'dompurify',
      'liquidjs',
      'pinyin-pro',
      'turndown',
      'yaml',
    ],
  },
  'src/publish': { folders: ['src/core', 'src/export'], packages: ['valibot'] },
  'src/images': { folders: ['src/core'], packages: [] },
  'src/import': {
    folders: ['src/core', 'src/export', 'src/images'],
    packages: ['@zip.js/zip.js', 'marked', 'smol-toml', 'valibot', 'yaml'],
  },
  'src/store': { folders: ['src/core'], packages: ['dexie'] },
  'src/search': { folders: ['src/core', 'src/store'], packages: ['opencc-js'] },
  'src/backup': { folders: ['src/core', 'src/store'], packages: ['valibot'] },
  'src/messages': { folders: ['src/core'], packages: ['valibot'] },
  'src/platform': { folders: ['src/core', 'src/messages'], packages: ['webextension-polyfill'] },
  'src/background': {
    // Of src/ui only the one place where failures become words: the badge's tooltip says them too.
    folders: [
      'src/backup',
      'src/content',
      'src/core',
      'src/images',
      'src/messages',
      'src/platform',
      'src/publish',
      'src/search/indexer',
      'src/sites',
      'src/store',
      'src/ui/explain',
    ],
    packages: [],
  },
  'src/ui': { folders: PAGES, packages: ['dompurify', 'preact'] },
  popup: { folders: PAGES, packages: ['d3-scale', 'd3-shape', 'preact'] },
  options: { folders: PAGES, packages: ['preact'] },
};

const ROOT = resolve(import.meta.dirname, '..');
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|\bimport\(\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'/g;

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

function folderOf(path: string): string {
  const home = Object.keys(PLAN).find((folder) => path.startsWith(`${folder}/`));
  return home ?? dirname(path);
}

/** A file's imports that its folder's row of the plan does not name. */
function strangers(folder: string, file: string): string[] {
  const row = PLAN[folder];
  return importsOf(file).filter((specifier) => {
    if (!specifier.startsWith('.')) return !row?.packages.includes(packageOf(specifier));
    const target = relative(ROOT, resolve(ROOT, dirname(file), specifier));
    if (target.startsWith('_locales/')) return folder !== 'src/platform';
    const home = folderOf(target);
    const isNamed = (path: string) =>
      row?.folders.some((name) => path === name || path.startsWith(`${name}/`));
    return home !== folder && !isNamed(home) && !isNamed(target);
  });
}

test.each(Object.keys(PLAN))('%s imports only what the plan allows', (folder) => {
  const broken = sourceFiles(folder).flatMap((file) =>
    strangers(folder, file).map((specifier) => `${file} imports ${specifier}`),
  );
  expect(broken).toEqual([]);
});

test('every folder of src has a row in the plan', () => {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `src/${entry.name}`);
  expect(folders.filter((folder) => !PLAN[folder])).toEqual([]);
});

/*
 * The popup's first script goes out before any module is there: without the polyfill, by its own
 * words for the few calls that it needs (docs/decisions/fast-click.md).
 */
const SPEAKS_FOR_ITSELF = 'popup/ask-first.ts';

/** A call on either global (not a host name in quotes, not the word in a sentence), or the polyfill. */
const TO_BROWSER =
  /(?<![\w$.'"`/-])(?:globalThis\??\.|window\??\.|self\??\.)(?:chrome|browser)\b|(?<![\w$.'"`/-])(?:chrome|browser)(?:\?\.|\.(?=[a-z])|\[)|'webextension-polyfill'/;

test('only src/platform speaks to the browser, and the one script that must not wait for it', () => {
  const speakers = Object.keys(PLAN)
    .filter((folder) => folder !== 'src/platform')
    .flatMap(sourceFiles)
    .filter((file) => TO_BROWSER.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(speakers).toEqual([SPEAKS_FOR_ITSELF]);
});

test('no source file is longer than 250 lines', () => {
  const files = [...Object.keys(PLAN), 'tools', 'test']
    .flatMap(sourceFiles)
    .filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 251);
  expect(files).toEqual([]);
});

test('the core asks neither the clock nor the browser', () => {
  const effect = /\b(?:Date\.now\(|new Date\(\)|document\.|window\.|navigator\.|indexedDB)/;
  const broken = sourceFiles('src/core').filter((file) =>
    effect.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(broken).toEqual([]);
});
