import { execFileSync } from 'node:child_process';
import { findProgram } from './find-program.ts';
import { PROGRAMS, type Program, type ProgramName } from './programs.ts';

function missing(names: readonly ProgramName[]): Program[] {
  return names.map((name) => PROGRAMS[name]).filter((program) => !program.isThere());
}

function install(packages: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
  execFileSync('apt-get', ['update', '-qq'], quiet);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
}

/**
 * Installs what is missing, where this is a Debian machine and we may.
 * @returns for each program that is still missing, a line that says how to get it.
 */
export function ensurePrograms(names: readonly ProgramName[]): string[] {
  const absent = missing(names);
  if (absent.length === 0) return [];
  const packages = [...new Set(absent.flatMap((program) => program.packages))];
  const mayInstall = process.getuid?.() === 0 && findProgram(['apt-get']) !== undefined;
  if (mayInstall) {
    console.log(`Installing ${absent.map(({ name }) => name).join(', ')} …`);
    try {
      install(packages);
    } catch (error) {
      console.log(`apt-get did not succeed: ${String(error)}`);
    }
  }
  return missing(names).map(
    (program) =>
      `${program.name} is missing: as root, apt-get install ${program.packages.join(' ')}` +
      (program.name === 'Chromium' || program.name === 'Firefox'
        ? ` (or set ${program.name.toUpperCase()}_PATH)`
        : ''),
  );
}

/** The same, for a command that cannot do without them. @throws with what to install. */
export function requirePrograms(names: readonly ProgramName[]): void {
  const lines = ensurePrograms(names);
  if (lines.length > 0) throw new Error(lines.join('\n'));
}
