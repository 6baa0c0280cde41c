import preactPreset from '@preact/preset-vite';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** `npx vite -c tools/gallery/vite.config.ts`: every screen and state with made-up posts, without an extension. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [preactPreset()],
  server: { port: 5199, fs: { allow: [resolve(import.meta.dirname, '../..')] } },
});
