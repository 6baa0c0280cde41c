import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** `unit` runs in Node (a file asks for a DOM with `@vitest-environment jsdom`); the others start real programs. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    pool: 'threads',
    // All cores: by itself Vitest leaves one free, which on two cores is half of them.
    maxWorkers: availableParallelism(),
    // Style sheets are empty in tests, but for those of an exported site: they are text to us.
    css: { include: /src\/export\/site\// },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/profiles/**', 'test/jekyll/**'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'chromium',
          include: ['test/browser/chromium/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: ['test/browser/firefox/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'jekyll',
          include: ['test/profiles/**/*.test.ts', 'test/jekyll/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
