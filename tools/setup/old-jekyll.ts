import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { findProgram } from './find-program.ts';

/*
 * Jekyll 3.9 beside the machine's own: the line that GitHub Pages builds with (3.10 is in no
 * registry that Debian has). A small Debian 11 in a folder, entered with chroot.
 */

const RELEASE = 'bullseye';
const PACKAGES = ['jekyll', 'ruby-jekyll-feed', 'ruby-kramdown-parser-gfm'];

/** The folder that the old system is in. */
export const OLD_JEKYLL = join(
  process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
  'jianbao',
  'jekyll-3',
);

/** Whether it is there and we may enter it. */
export function hasOldJekyll(): boolean {
  return process.getuid?.() === 0 && existsSync(join(OLD_JEKYLL, 'usr/bin/jekyll'));
}

function bootstrap(): void {
  const part = `${OLD_JEKYLL}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(dirname(OLD_JEKYLL), { recursive: true });
  const args = ['--variant=minbase', `--include=${PACKAGES.join(',')}`, RELEASE, part];
  execFileSync('debootstrap', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  renameSync(part, OLD_JEKYLL);
}

/** Makes it where this is a Debian machine and we may. @returns why it is still missing, or undefined. */
export function ensureOldJekyll(): string | undefined {
  if (hasOldJekyll()) return undefined;
  if (process.getuid?.() !== 0 || !findProgram(['apt-get'])) {
    return 'Jekyll 3 is only had on a Debian machine, as root';
  }
  console.log(`Installing Jekyll 3 of Debian ${RELEASE} …`);
  try {
    if (!findProgram(['debootstrap'])) {
      const quiet = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
      execFileSync('apt-get', ['install', '-y', '-qq', 'debootstrap'], quiet);
    }
    bootstrap();
    return undefined;
  } catch (error) {
    return `Jekyll 3 could not be had: ${String(error)}`;
  }
}
