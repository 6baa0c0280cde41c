import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from '../setup/find-program.ts';
import { buildOnChange } from './build-on-change.ts';

/** Opens Firefox with dist/firefox through web-ext, which reloads it when the folder changes. */
export async function followInFirefox(): Promise<void> {
  await buildOnChange('firefox', () => console.log(`${new Date().toLocaleTimeString()} built`));
  const program = join('node_modules', 'web-ext', 'bin', 'web-ext.js');
  const firefox = findBrowser('firefox') ?? 'firefox';
  const child = spawn(
    process.execPath,
    [program, 'run', '--source-dir', 'dist/firefox', '--firefox', firefox],
    { stdio: 'inherit' },
  );
  child.once('exit', (code) => process.exit(code ?? 0));
}
