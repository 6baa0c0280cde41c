import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { TargetBrowser } from './manifest.ts';

const ICONS = ['icons/toolbar-dark.svg', 'icons/toolbar-light.svg'].map((path) =>
  resolve(import.meta.dirname, '../..', path),
);

/** Puts the icons for light and dark toolbars into Firefox's build: crxjs looks for them at no such key. */
export function themeIcons(browser: TargetBrowser): Plugin {
  return {
    name: 'jianbao:theme-icons',
    apply: 'build',
    generateBundle() {
      if (browser !== 'firefox') return;
      for (const path of ICONS) {
        this.emitFile({
          type: 'asset',
          fileName: `icons/${basename(path)}`,
          source: readFileSync(path),
        });
      }
    },
  };
}
