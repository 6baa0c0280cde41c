import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preactPreset from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { askFirst } from './tools/build/ask-first.ts';
import { injectedScript } from './tools/build/injected-script.ts';
import { manifestFor, type TargetBrowser } from './tools/build/manifest.ts';
import { notStarted } from './tools/build/not-started.ts';
import { privateManifest } from './tools/build/private-manifest.ts';
import { themeIcons } from './tools/build/theme-icons.ts';

/** `vite build` makes dist/chrome, `vite build --mode firefox` makes dist/firefox. */
export default defineConfig(({ mode }) => {
  const browser: TargetBrowser = mode === 'firefox' ? 'firefox' : 'chrome';
  const source: unknown = JSON.parse(
    readFileSync(resolve(import.meta.dirname, 'manifest.json'), 'utf8'),
  );
  const manifest = manifestFor(browser, source) as unknown as ManifestV3Export;
  return {
    plugins: [
      preactPreset(),
      crx({ manifest, browser }),
      privateManifest() as Plugin,
      themeIcons(browser) as Plugin,
      notStarted() as Plugin,
      askFirst() as Plugin,
      injectedScript() as Plugin,
    ],
    publicDir: false,
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rollupOptions: { input: { archive: 'popup/archive.html' } },
    },
  };
});
