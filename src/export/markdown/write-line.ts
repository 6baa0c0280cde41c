import { isBranch, type Branch, type Child } from '../body/tree';
import { escapeAddress } from '../escape/escape-address';
import type { Flavour } from './flavour';

/*
 * Inline markup. What Markdown can only say in some places it says only there; elsewhere the same
 * element stands as HTML, which kramdown and GFM both pass through.
 */

const STARS: Readonly<Record<string, string>> = { b: '**', em: '*', i: '*', strong: '**' };

/** Elements that Markdown has no sign for. `mark` and whatever else there is lose their tags. */
const TAGGED = new Set([
  'abbr',
  'b',
  'cite',
  'del',
  'em',
  'i',
  'ins',
  'q',
  's',
  'small',
  'strong',
  'sub',
  'sup',
  'u',
]);

/** A letter at each end inside, text or nothing outside: there `**` means the same everywhere. */
function canUseStars({ children }: Branch, siblings: readonly Child[], index: number): boolean {
  const [text, ...others] = children;
  const isWord = typeof text === 'string' && /^[\p{L}\p{N}](?:[^*]*[\p{L}\p{N}])?$/u.test(text);
  return (
    isWord &&
    others.length === 0 &&
    !isBranch(siblings[index - 1]) &&
    !isBranch(siblings[index + 1])
  );
}

/** Where a line stands: by itself, or in a list, quote or cell; and for whom it is written. */
export type Place = { flavour: Flavour; at: 'top' | 'inside' };

function writeElement(
  element: Branch,
  siblings: readonly Child[],
  index: number,
  place: Place & { isOuter: boolean },
): string {
  const { name, attributes } = element;
  const { flavour, isOuter } = place;
  if (name === 'br') return flavour.lineBreak[place.at];
  if (name === 'img') {
    return `![${flavour.text(attributes['alt'] ?? '')}](${escapeAddress(attributes['src'] ?? '')})`;
  }
  if (name === 'code' || name === 'kbd') return flavour.code(element);
  const content = writeChildren(element.children, { ...place, isOuter: false });
  if (name === 'a') return `[${content}](${escapeAddress(attributes['href'] ?? '')})`;
  const stars = STARS[name];
  if (stars && isOuter && canUseStars(element, siblings, index))
    return `${stars}${content}${stars}`;
  return flavour.takesHtml && TAGGED.has(name) ? `<${name}>${content}</${name}>` : content;
}

function writeChildren(children: readonly Child[], place: Place & { isOuter: boolean }): string {
  return children
    .map((child, index) =>
      isBranch(child) ? writeElement(child, children, index, place) : place.flavour.text(child),
    )
    .join('');
}

/** The content of a normalised line -> Markdown on one line (two where it breaks at the top). */
export function writeLine(children: readonly Child[], place: Place): string {
  return writeChildren(children, { ...place, isOuter: true });
}
