import { cleanLine } from '../clean-line';
import { PREFIXES, ROLES } from './author-words';

const LONGEST_NAME = 80;
const MOST = 100;
const BETWEEN =
  /\s*[,;、，；|｜•·&]\s*|\s+(?:and|und|et|y|e|og|och|en|ve|und|with|mit|avec|và|и|та)\s+|\s+\/\s+|\s+[-–—]\s+/iu;
const PREFIX = new RegExp(
  `^(?:${PREFIXES.toSorted((one, other) => other.length - one.length).join('|')})(?:\\s{0,3}[:：]\\s{0,3}|\\s{1,3})`,
  'iu',
);

/** A byline -> its names: `'By Ann Lee and Bob Ray, Political Editor'` -> `['Ann Lee', 'Bob Ray']`. */
export function splitNames(byline: string): string[] {
  const names: string[] = [];
  for (const piece of byline.slice(0, 3_000).split(BETWEEN).slice(0, MOST)) {
    const name = personName(piece);
    if (name && !names.includes(name)) names.push(name);
  }
  return names;
}

/** One piece of a byline -> a name without prefix, role, address and brackets; none -> undefined. */
export function personName(piece: string): string | undefined {
  const plain = piece
    .replace(/https?:\/\/\S{1,500}|\S{1,64}@\S{1,200}/g, ' ')
    .replace(/[（(][^（()）]{0,80}[)）]?/g, ' ')
    .trim()
    .replace(PREFIX, '');
  const name = cleanLine(plain.replace(/^[\s"'“”:：.@*-]+|[\s"'“”:：*-]+$/g, ''), LONGEST_NAME * 2);
  if (!name || name.length > LONGEST_NAME || !/\p{L}{2}/u.test(name)) return undefined;
  if (isDateLike(name) || (ROLES.test(name) && !/^\p{Lu}\S+ \p{Lu}\S+$/u.test(name)))
    return undefined;
  return name;
}

function isDateLike(text: string): boolean {
  return /\d{3,}|\d:\d\d/.test(text);
}
