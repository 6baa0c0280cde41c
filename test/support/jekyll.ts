import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { findProgram } from '../../tools/setup/find-program.ts';
import { hasOldJekyll, OLD_JEKYLL } from '../../tools/setup/old-jekyll.ts';

/** A file of a site before it is built. */
export type BuildFile = { path: string; content: string | Uint8Array };

/** What a built page says of its post, read back from the page. */
export type BuiltPage = { address: string; html: string };
export type BuiltSite = { log: string[]; exitCode: number | null; pages: BuiltPage[] };

/** The layout shows a post's facts as escaped JSON beside its content and its excerpt. */
const POST = `---
---
<pre id="facts">{"title":{{ page.title | jsonify | escape }},"path":{{ page.path | jsonify | escape }},
"categories":{{ page.categories | jsonify | escape }},"tags":{{ page.tags | jsonify | escape }},
"date":{{ page.date | date_to_xmlschema | jsonify | escape }}}</pre>
<main>{{ content }}</main>
<aside>{{ page.excerpt }}</aside>
`;

const CATEGORY = `---
---
<pre id="category">{"title":{{ page.title | jsonify | escape }},"category":{{ page.category | jsonify | escape }},
"posts":{{ site.categories[page.category] | size }}}</pre>
`;

/** Lines that every build prints; any other is a complaint. */
const USUAL =
  /^\s*(?:Configuration file:|Source:|Destination:|Incremental build:|Generating\.\.\.|done in|Auto-regeneration:|Jekyll Feed: Generating|$)/;

/** A Jekyll to test with. `root`: the folder that is its whole system, '/' for this one. */
export type Jekyll = { name: string; root: string; program: string };

/** The path of Jekyll, or why there is none to test with. */
export function findJekyll(): Jekyll | { missing: string } {
  const program = findProgram(['jekyll']);
  return program
    ? { name: 'real Jekyll', root: '/', program }
    : { missing: 'jekyll is not installed (npm test installs it)' };
}

/** The Jekyll of the line that GitHub Pages has, or why there is none. */
export function findOldJekyll(): Jekyll | { missing: string } {
  return hasOldJekyll()
    ? { name: 'real Jekyll 3', root: OLD_JEKYLL, program: 'jekyll' }
    : { missing: 'Jekyll 3 is not here (npm test installs it on Debian, as root)' };
}

/** The line to test under, which says why where it is skipped. */
export function jekyllName(jekyll: Jekyll | { missing: string }): string {
  return 'missing' in jekyll ? `skipped: ${jekyll.missing}` : jekyll.name;
}

function write(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content, { flag: 'wx' });
}

/** Everything that a built site holds, by its path: text. */
export type BuiltFolder = { log: string[]; exitCode: number | null; files: Map<string, string> };

function filesOf(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]));
}

function runJekyll({ root, program }: Jekyll, folder: string): SpawnSyncReturns<string> {
  const within = root === '/' ? folder : `/${relative(root, folder)}`;
  const args = ['build', '--source', within, '--destination', `${within}/_site`];
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  return root === '/'
    ? spawnSync(program, args, { cwd: folder, encoding: 'utf8', env })
    : spawnSync('chroot', [root, program, ...args], { encoding: 'utf8', env });
}

/**
 * Builds a site of the files and of nothing else with a real Jekyll. `log`: what the build said
 * beyond the usual. @throws where two files have one path, or there is no such Jekyll.
 */
export function buildFolder(files: readonly BuildFile[], jekyll = findJekyll()): BuiltFolder {
  if ('missing' in jekyll) throw new Error(jekyll.missing);
  const folder = mkdtempSync(join(jekyll.root === '/' ? tmpdir() : `${jekyll.root}/tmp`, 'site-'));
  try {
    for (const { path, content } of files) write(folder, path, content);
    const run = runJekyll(jekyll, folder);
    const log = `${run.stdout}\n${run.stderr}`.split('\n').filter((line) => !USUAL.test(line));
    const built = run.status === 0 ? filesOf(join(folder, '_site')) : new Map<string, string>();
    return { log, exitCode: run.status, files: built };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Builds a site of posts with layouts that show what a page says of its post, strictly, and reads
 * its pages. `config`: further lines of `_config.yml`. @throws as `buildFolder`.
 */
export function buildSite(
  files: BuildFile[],
  config = '',
  jekyll: ReturnType<typeof findJekyll> = findJekyll(),
): BuiltSite {
  const {
    log,
    exitCode,
    files: built,
  } = buildFolder(
    [
      { path: '_config.yml', content: `strict_front_matter: true\n${config}\n` },
      { path: '_layouts/post.html', content: POST },
      { path: '_layouts/category.html', content: CATEGORY },
      ...files,
    ],
    jekyll,
  );
  const pages = [...built].filter(([address]) => address.endsWith('.html'));
  return { log, exitCode, pages: pages.map(([address, html]) => ({ address, html })) };
}
