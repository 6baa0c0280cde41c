import { build } from 'vite';
import type { TargetBrowser } from '../build/manifest.ts';

/**
 * Builds `dist/<browser>` now and after each change, and calls `onBuilt` after each build that
 * succeeded. Resolves after the first one.
 */
export async function buildOnChange(browser: TargetBrowser, onBuilt: () => void): Promise<void> {
  const watcher = await build({
    mode: browser === 'firefox' ? 'firefox' : 'development',
    logLevel: 'warn',
    build: { watch: {}, minify: false },
  });
  if (!('on' in watcher)) throw new Error('vite does not watch');
  await new Promise<void>((built) => {
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') console.log(String(event.error));
      if (event.code !== 'END') return;
      onBuilt();
      built();
    });
  });
}
