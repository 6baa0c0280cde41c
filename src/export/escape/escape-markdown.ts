/*
 * The one place that knows what a text must not say in Markdown. A text node of a body is on one
 * line and its neighbours are markup, never text; so only its own characters and its two ends count.
 */

/** Shown the same, special anywhere: entities, because they also stop Liquid and tables. */
const ENTITIES: Readonly<Record<string, string>> = {
  $: '&#36;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '^': '&#94;',
  '{': '&#123;',
  '|': '&#124;',
  '}': '&#125;',
  '~': '&#126;',
};

type Escape = readonly [find: RegExp, write: (found: string) => string];

const slashed = (found: string): string => found.replace(/[^\w\s]/g, '\\$&');
const entities = (found: string): string =>
  found.replace(/./gu, (character) => ENTITIES[character] ?? character);

const ESCAPES: readonly Escape[] = [
  [/[\\`*_[\]#"']/g, slashed],
  [/[&<>{}|~]/g, entities],
  // $$ is math; ^ alone on a line ends a block
  [/\${2,}|^\$|\$$/g, entities],
  [/^\^/g, entities],
  // dashes, ellipses: typography would change them
  [/-{2,}|\.{2,}/g, slashed],
  // what begins a list, a definition, a heading's underline
  [/^(?:[-+=:.]|\d+[.)](?=\s|$))/g, slashed],
  // an image, with the link that follows
  [/!(?=$|\\\[)/g, slashed],
];

/** One line of text -> Markdown that shows exactly it, in kramdown, GFM and through Liquid. */
export function escapeMarkdown(text: string): string {
  if (/^[\p{L}\p{N}，。、；：？！“”‘’（）《》—…· %,;?]*$/u.test(text)) return text;
  return ESCAPES.reduce((line, [find, write]) => line.replace(find, write), text);
}

/** Text -> entities for all that is not a letter, digit or space: where backslashes are not read. */
export function escapeAsEntities(text: string): string {
  return text.replace(/[\n!-/:-@[-`{-~]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
