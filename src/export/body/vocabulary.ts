import { holds, type Branch } from './tree';

/*
 * The elements that an exported body can hold, by what they may contain; attributes by element.
 * Everything that no table names is unwrapped: its children stay.
 */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Hold one line: text and inline markup. */
export const LINES = set('p h1 h2 h3 h4 h5 h6');

/** Hold blocks; text directly in them gets a paragraph. */
export const FRAMES = set('blockquote figure');

/** Hold only the elements named; the first of them is put around anything else. */
export const STRUCTURES: ReadonlyMap<string, readonly string[]> = new Map([
  ['ul', ['li']],
  ['ol', ['li']],
  ['dl', ['dd', 'dt']],
  ['table', ['tbody', 'caption', 'thead', 'tfoot', 'tr']],
  ['thead', ['tr']],
  ['tbody', ['tr']],
  ['tfoot', ['tr']],
  ['tr', ['td', 'th']],
]);

/** Parts of the above, and of `figure`: hold one line, or blocks if there are any. */
export const PARTS = set('li dd dt td th caption figcaption');

export const INLINE = set(
  'a abbr b br cite code del em i img ins kbd mark q s small strong sub sup u',
);

/** Gone with all that they hold. */
export const DROPPED = set(
  'applet audio base button canvas datalist embed head iframe input link math meta noembed ' +
    'noframes noscript object param script select source style svg template textarea title track video',
);

const BLOCKS = new Set([
  ...LINES,
  ...FRAMES,
  ...STRUCTURES.keys(),
  ...PARTS,
  ...'address article aside body center details dialog div fieldset footer header'.split(' '),
  ...'hgroup hr main menu nav pre search section summary'.split(' '),
]);

export function isBlock({ name }: Branch): boolean {
  return BLOCKS.has(name);
}

/** Whether there is a block in an element. */
export function holdsBlock(element: Branch): boolean {
  return holds(element, isBlock);
}

export const VOID = set('br hr img');

/** Attributes that stay, in the order in which they are written. */
export const ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['href']],
  ['img', ['src', 'alt', 'width', 'height']],
  ['td', ['colspan', 'rowspan']],
  ['th', ['colspan', 'rowspan']],
]);
