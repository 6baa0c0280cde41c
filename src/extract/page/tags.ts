/** Names in lower case, as `Element.localName` gives them. */
const names = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Elements that are a part of a line; unknown (custom) elements count as blocks. */
const INLINE_TAGS = names(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr ' +
    'picture q rb rp rt rtc ruby s samp small source span strike strong sub sup time tt u var wbr',
);

/** Elements whose inside is never text of a page. */
const SILENT_TAGS = names(
  'area audio base button canvas datalist embed head iframe input link map math meta noembed noframes noscript ' +
    'object option optgroup param progress script select style svg template textarea title track video',
);

/** Elements that are never part of a story, whatever they hold. */
const FURNITURE_TAGS = names('dialog menu nav');

/** What an element is to the text of a page: a part of a line, a line's end, nothing, or a block. */
export type TagKind = 'inline' | 'break' | 'skipped' | 'block';

const KINDS = new Map<string, TagKind>([
  ...[...INLINE_TAGS].map((name) => [name, 'inline'] as const),
  ...[...SILENT_TAGS, ...FURNITURE_TAGS].map((name) => [name, 'skipped'] as const),
  ['br', 'break'],
]);

/** @param name as `Element.localName` gives it. */
export function kindOfTag(name: string): TagKind {
  return KINDS.get(name) ?? 'block';
}

export const HEADING_TAGS = names('h1 h2 h3 h4 h5 h6');
