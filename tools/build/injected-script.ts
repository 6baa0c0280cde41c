import type { Plugin } from 'vite';

const INJECTED = 'src/content/capture.js';
/** https://v8.dev/blog/explicit-compile-hints; to other engines it is a comment. */
const HINT = '//# allFunctionsCalledOnLoad\n';
/** crxjs also leaves the script as a module that nothing refers to. */
const LEFT_OVER = /^assets\/capture\.ts-[\w-]+\.js$/;

/** What is done to a bundle: its files by name. @throws when the injected script is not among them. */
export function finishInjected(
  bundle: Record<string, { type: string; source?: string | Uint8Array }>,
): void {
  const script = bundle[INJECTED];
  if (script?.source === undefined) throw new Error(`no ${INJECTED} in the bundle`);
  script.source = HINT + String(script.source);
  for (const name of Object.keys(bundle)) if (LEFT_OVER.test(name)) delete bundle[name];
}

/**
 * Finishes the injected script. V8 is told to compile it whole: nearly all of it runs once, at once,
 * on every page, and without the hint its functions are parsed twice, to be skipped and to be compiled.
 */
export function injectedScript(): Plugin {
  return {
    name: 'jianbao:injected-script',
    enforce: 'post',
    apply: 'build',
    generateBundle: { order: 'post', handler: (_options, bundle) => finishInjected(bundle) },
  };
}
