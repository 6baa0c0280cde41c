import { isBranch, textOf, type Branch, type Child } from '../body/tree';
import { escapeAddress } from '../escape/escape-address';
import { escapeAsEntities, escapeMarkdown } from '../escape/escape-markdown';

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

function writeElement(
  element: Branch,
  siblings: readonly Child[],
  index: number,
  isTop: boolean,
): string {
  const { name, attributes } = element;
  if (name === 'br') return '<br />';
  if (name === 'img') {
    return `![${escapeMarkdown(attributes['alt'] ?? '')}](${escapeAddress(attributes['src'] ?? '')})`;
  }
  // kramdown reads no escapes in these: entities only
  if (name === 'code' || name === 'kbd')
    return `<${name}>${escapeAsEntities(textOf(element))}</${name}>`;
  const content = writeChildren(element.children, false);
  if (name === 'a') return `[${content}](${escapeAddress(attributes['href'] ?? '')})`;
  const stars = STARS[name];
  if (stars && isTop && canUseStars(element, siblings, index)) return `${stars}${content}${stars}`;
  return TAGGED.has(name) ? `<${name}>${content}</${name}>` : content;
}

function writeChildren(children: readonly Child[], isTop: boolean): string {
  return children
    .map((child, index) =>
      isBranch(child) ? writeElement(child, children, index, isTop) : escapeMarkdown(child),
    )
    .join('');
}

/** The content of a normalised line -> Markdown on one line. */
export function writeLine(children: readonly Child[]): string {
  return writeChildren(children, true);
}
