/*
 * The one place that knows what a text must not say in Markdown. A text node of a body is on one
 * line and its neighbours are markup, never text; so only its own characters and its two ends count.
 */

/** Entities stand where a backslash would not do: they also stop Liquid, tables and HTML. */
const ENTITIES: Readonly<Record<string, string>> = {
  $: '&#36;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '^': '&#94;',
  '`': '&#96;',
  '{': '&#123;',
  '|': '&#124;',
  '}': '&#125;',
  '~': '&#126;',
};

/** Special wherever it stands. */
const ANYWHERE = /[\\`*_[\]#&<>{}|~]/g;

function escapeAnywhere(character: string, offset: number, line: string): string {
  // `[x]: ` at the start of a line would define a link, and a backslash does not prevent it
  if (character === ']' && line[offset + 1] === ':') return '&#93;';
  return ENTITIES[character] ?? `\\${character}`;
}

type Escape = readonly [find: RegExp, write: (found: string) => string];

const slashed = (found: string): string => found.replace(/[^\p{L}\p{N}\s]/gu, '\\$&');
const entities = (found: string): string =>
  found.replace(/./gu, (character) => ENTITIES[character] ?? character);

/** Special in company or at an end. */
const IN_PLACE: readonly Escape[] = [
  // $$ is math; ^ alone on a line ends a block
  [/\${2,}|^\$|\$$|^\^/g, entities],
  // dashes, ellipses: typography would change them
  [/-{2,}|\.{2,}/g, slashed],
  // what begins a list, a definition, a heading's underline
  [/^(?:[-+=:.]|\d+[.)](?=\s|$))/g, slashed],
  // an image, with the link that follows
  [/!(?=$|\\\[)/g, slashed],
];

/** What any of the escapes could want; most lines hold none of it. */
const ODD = /[\\`*_[\]#&<>{}|~$^!]|--|\.\.|^[-+=:.\d]/;

/**
 * One line of text -> Markdown that shows exactly it, in kramdown, GFM and through Liquid. Straight
 * quotes stay as they are: how they are drawn is the site's typography, and `it\'s` reads badly.
 */
export function escapeMarkdown(text: string): string {
  if (!ODD.test(text)) return text;
  const escaped = text.replace(ANYWHERE, escapeAnywhere);
  return IN_PLACE.reduce((line, [find, write]) => line.replace(find, write), escaped);
}

/**
 * Text -> entities for all that is not a letter, digit or single space: for elements in which no
 * backslash is read, and where spaces count.
 */
export function escapeAsEntities(text: string): string {
  return text.replace(
    /[\n!-/:-@[-`{-~]|(?<=[\n ]) /g,
    (character) => `&#${String(character.charCodeAt(0))};`,
  );
}
