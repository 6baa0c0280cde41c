import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { findProgram } from '../../tools/setup/find-program.ts';
import type { BuildFile, BuiltSite } from './jekyll';

/** Shows a page's facts as JSON beside its content. */
const SINGLE = `<pre id="facts">{{ printf "%s" (jsonify (dict "title" .Title "path" (printf "content/%s" .File.Path) "categories" .Params.categories "tags" (default slice .Params.tags) "date" (.Date.Format "2006-01-02T15:04:05-07:00"))) }}</pre>
<main>{{ .Content }}</main>
`;
const LIST = '<ul>{{ range .Pages }}<li>{{ .Title }}</li>{{ end }}</ul>\n';

/** The path of Hugo, or why there is none to test with. */
export function findHugo(): { program: string } | { missing: string } {
  const program = findProgram(['hugo']);
  return program ? { program } : { missing: 'hugo is not installed (npm test installs it)' };
}

/** Everything that Hugo says in any build; any other line is a complaint. */
const USUAL =
  /^\s*(?:Start building sites|hugo v|\|? *(?:EN|Pages|Paginator pages|Non-page files|Static files|Processed images|Aliases|Sitemaps|Cleaned)\b|[-+]+$|Total in|$)/;

function write(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content, { flag: 'wx' });
}

function pagesOf(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ address: relative(folder, path), html: readFileSync(path, 'utf8') }));
}

/**
 * Builds a site of the files with the real Hugo, configured as it comes, with layouts that show what
 * a page says of its post. @throws where two files have one path, or there is no Hugo.
 */
export function buildHugoSite(files: readonly BuildFile[]): BuiltSite {
  const hugo = findHugo();
  if ('missing' in hugo) throw new Error(hugo.missing);
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-hugo-'));
  try {
    write(folder, 'config.toml', 'baseURL = "https://x.example/"\ntitle = "x"\n');
    write(folder, 'layouts/_default/single.html', SINGLE);
    write(folder, 'layouts/_default/list.html', LIST);
    write(folder, 'layouts/index.html', LIST);
    for (const { path, content } of files) write(folder, path, content);
    const run = spawnSync(hugo.program, ['--source', folder, '--cacheDir', join(folder, 'cache')], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      maxBuffer: 64_000_000,
    });
    const log = `${run.stdout}\n${run.stderr}`.split('\n').filter((line) => !USUAL.test(line));
    const pages = run.status === 0 ? pagesOf(join(folder, 'public')) : [];
    return { log, exitCode: run.status, pages };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
