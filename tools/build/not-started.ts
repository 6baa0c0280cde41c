import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const LOCALES = ['zh_CN', 'en'] as const;

/** Seconds after which a popup that shows nothing of its own says that it will not come. */
const PATIENCE = 4;

type Words = Record<'notStarted' | 'openArchive' | 'tryAgain', { message: string }>;

function wordsOf(locale: (typeof LOCALES)[number]): Words {
  const path = resolve(import.meta.dirname, `../../_locales/${locale}/messages.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as Words;
}

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** One language's sentence and its two ways on, from `y` downwards. */
function lines(words: Words, y: number): string {
  const link = (x: number, href: string, name: string): string =>
    `<a href="${href}"><text x="${x}" y="${y + 24}" fill="LinkText">${escape(name)}</text></a>`;
  return (
    `<text x="16" y="${y}" fill="CanvasText">${escape(words.notStarted.message)}</text>` +
    link(16, '/popup/index.html', words.tryAgain.message) +
    link(128, '/popup/archive.html" target="_blank', words.openArchive.message)
  );
}

/**
 * What a popup says of which no script has run: a drawing that shows itself after four seconds by its
 * own timing, for without scripts there are no translations and no style sheet. It says both
 * languages; the first drawing by a script takes its place.
 */
export function notStartedDrawing(): string {
  const said = LOCALES.map((locale, at) => lines(wordsOf(locale), 32 + 64 * at)).join('');
  return (
    '<svg class="not-started" width="384" height="144" font-family="sans-serif" font-size="14">' +
    `<g display="none"><set attributeName="display" to="inline" begin="${PATIENCE}s" fill="freeze"/>` +
    `<rect width="384" height="144" fill="Canvas"/>${said}</g></svg>`
  );
}

/** Puts that drawing behind the skeleton of the popup, in the element that scripts draw over. */
export function notStarted(): Plugin {
  return {
    name: 'jianbao:not-started',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { path }) =>
        path.endsWith('popup/index.html')
          ? html.replace('</main>', `</main>\n      ${notStartedDrawing()}`)
          : html,
    },
  };
}
