import { execFileSync } from 'node:child_process';
import { findBrowser, findProgram } from './find-program.ts';

/** A program that tests and tools start, and Debian's packages that bring it. */
export type Program = { name: string; packages: string[]; isThere: () => boolean };

/** Whether a command runs and gives an answer that is not empty. */
function answers(command: string, args: string[]): boolean {
  try {
    return (
      execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }) !== ''
    );
  } catch {
    return false;
  }
}

const GEMS = ['jekyll-archives', 'jekyll-feed', 'kramdown-parser-gfm'];
const requireGems = ['-e', `%w[${GEMS.join(' ')}].each { |name| gem name }; print 1`];

/** Alphabetical. */
export const PROGRAMS = {
  chromium: {
    name: 'Chromium',
    packages: ['chromium', 'chromium-l10n'],
    isThere: () => findBrowser('chromium') !== undefined && hasChromiumInChinese(),
  },
  firefox: {
    name: 'Firefox',
    packages: ['firefox-esr'],
    isThere: () => findBrowser('firefox') !== undefined,
  },
  fonts: {
    name: 'fonts for Chinese, Japanese and Korean',
    packages: ['fontconfig', 'fonts-noto-cjk'],
    isThere: () => answers('fc-list', [':lang=zh']),
  },
  hugo: {
    name: 'Hugo',
    packages: ['hugo'],
    isThere: () => findProgram(['hugo']) !== undefined,
  },
  jekyll: {
    name: 'Jekyll',
    packages: ['jekyll', ...GEMS.map((gem) => `ruby-${gem}`)],
    isThere: () => findProgram(['jekyll']) !== undefined && answers('ruby', requireGems),
  },
} satisfies Record<string, Program>;

export type ProgramName = keyof typeof PROGRAMS;

/** Debian keeps Chromium's other languages in a package of its own; elsewhere they are all there. */
function hasChromiumInChinese(): boolean {
  if (findBrowser('chromium') !== '/usr/bin/chromium' || !findProgram(['dpkg-query'])) return true;
  return answers('dpkg-query', ['--show', '--showformat', '${db:Status-Status}', 'chromium-l10n']);
}
