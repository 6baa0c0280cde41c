import { resolve } from 'node:path';
import { buildSync } from 'esbuild';
import type { Plugin } from 'vite';

const SOURCE = resolve(import.meta.dirname, '../../popup/ask-first.ts');
const BUILT = 'popup/ask-first.js';

/** The script on its own: classic, without imports. @throws when it does not compile. */
function compile(): string {
  const { outputFiles } = buildSync({
    entryPoints: [SOURCE],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    write: false,
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`nothing was built of ${SOURCE}`);
  return file.text;
}

/** What a head fetches: the page's modules and its style sheet. */
const FETCHED =
  /\n\s*(?:<script [^>]*type="module"[^>]*><\/script>|<link rel="(?:modulepreload|stylesheet)"[^>]*>)/g;

/** The head with all that it fetches in a template, which only the first script opens. */
export function behindFirstScript(html: string): string {
  const fetched = html.match(FETCHED) ?? [];
  const first = `<template id="rest">${fetched.join('')}</template>\n    <script src="/${BUILT}"></script>`;
  return html.replace(FETCHED, '').replace(/(<meta charset[^>]*>)/, `$1\n    ${first}`);
}

/**
 * Puts popup/ask-first.ts before everything else in the head of the popup, as a classic script: Vite
 * itself gathers a page's scripts into modules, which run only when their whole graph is there. What
 * else the head fetches would be fetched beside it, and waits in a template until it has run.
 */
export function askFirst(): Plugin {
  return {
    name: 'jianbao:ask-first',
    apply: 'build',
    buildStart() {
      this.addWatchFile(SOURCE);
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: BUILT, source: compile() });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path }) =>
        path.endsWith('popup/index.html') ? behindFirstScript(html) : html,
    },
  };
}
