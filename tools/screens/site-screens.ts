import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportArchive, writeFiles } from '../browser/export-archive.ts';
import type { Stage } from './screens.ts';
import { SCHEMES, takePicture } from './take-screens.ts';

/** Where the settings' default address leads. */
const HOME = 'https://finews.withounder.com/';
const TYPES: Record<string, string> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
};
const VIEWS = {
  desktop: { width: 1_280, height: 860 },
  phone: { width: 390, height: 780, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
} as const;

function built(source: string, into: string): void {
  const { status, stderr } = spawnSync('jekyll', ['build', '-s', source, '-d', into], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  if (status !== 0) throw new Error(`jekyll: ${stderr}`);
}

/** Exports the archive as a site, has Jekyll build it, and takes pictures of it at its address. */
export async function takeSite({ session, tab, web }: Stage, folder: string): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'jianbao-site-'));
  try {
    const { files } = await exportArchive(session, 'markdown', 'site');
    writeFiles(files, join(work, 'source'));
    const out = join(work, 'out');
    built(join(work, 'source'), out);
    const paths = readdirSync(out, { recursive: true, encoding: 'utf8' });
    for (const path of paths.filter((one) => /\.[a-z]+$/.test(one))) {
      const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain';
      const headers = { 'content-type': type };
      const address = `${HOME}${path.replace(/(^|\/)index\.html$/, '$1')}`;
      web.serve(address, { body: readFileSync(join(out, path), 'utf8'), headers });
    }
    const post = paths.find((path) => /\d{4}\/\d\d\/\d\d\/.*\.html$/.test(path)) ?? '';
    const places = { site: HOME, 'site-post': `${HOME}${post.replace(/index\.html$/, '')}` };
    for (const [name, address] of Object.entries(places)) {
      for (const [device, viewport] of Object.entries(VIEWS)) {
        await tab.page.setViewport(viewport);
        await tab.go(address);
        for (const scheme of SCHEMES) {
          await takePicture(tab.page, { name: `${name}-${device}`, scheme, folder });
        }
      }
      console.log(name);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
