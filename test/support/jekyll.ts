import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findProgram } from '../../tools/setup/find-program.ts';

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

/** The path of Jekyll, or why there is none to test with. */
export function findJekyll(): { program: string } | { missing: string } {
  const program = findProgram(['jekyll']);
  return program ? { program } : { missing: 'jekyll is not installed (npm test installs it)' };
}

function write(folder: string, path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content, { flag: 'wx' });
}

function pagesOf(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((address) => ({ address, html: readFileSync(join(folder, address), 'utf8') }));
}

/**
 * Builds a site of the files with the real Jekyll, strictly, and reads its pages.
 * `config`: further lines of `_config.yml`. `log`: what the build said beyond the usual.
 * @throws where two files have one path, or there is no Jekyll.
 */
export function buildSite(files: { path: string; content: string }[], config = ''): BuiltSite {
  const jekyll = findJekyll();
  if ('missing' in jekyll) throw new Error(jekyll.missing);
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-site-'));
  try {
    write(folder, '_config.yml', `strict_front_matter: true\n${config}\n`);
    write(folder, '_layouts/post.html', POST);
    write(folder, '_layouts/category.html', CATEGORY);
    for (const { path, content } of files) write(folder, path, content);
    const run = spawnSync(
      jekyll.program,
      ['build', '--source', folder, '--destination', `${folder}/_site`],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C.UTF-8' },
      },
    );
    const log = `${run.stdout}\n${run.stderr}`.split('\n').filter((line) => !USUAL.test(line));
    const pages = run.status === 0 ? pagesOf(join(folder, '_site')) : [];
    return { log, exitCode: run.status, pages };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
