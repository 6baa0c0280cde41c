import { cleanLine } from '../clean-line';
import { BYLINE_END, PREFIX, ROLES } from './author-words';

const LONGEST_NAME = 80;
const MOST = 200;
const BETWEEN =
  /\s*[,;、，；|｜•·&]\s*|\s+(?:and|und|et|y|e|og|och|en|ve|with|mit|avec|và|и|та)\s+|\s+\/\s+|\s+[-–—]\s+/iu;
const NAME_WORD = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’.-]{0,30}$/u;
const PARTICLES = new Set(
  'al bin da de del della den der di do dos du el la le ten ter van von y zu'.split(' '),
);
const SHOUTED = /(?:^|\s)\p{Lu}{3,}/u;

/** `Ann Lee`, `Ludwig van Dam`, `M. O’Neil`: up to five words with capitals, at most two particles between. */
function isPerson(name: string): boolean {
  let words = 0;
  let particles = 0;
  for (const word of name.split(' ')) {
    if (words > 0 && PARTICLES.has(word)) {
      particles += 1;
      if (particles > 2) return false;
    } else if (NAME_WORD.test(word)) {
      words += 1;
      particles = 0;
    } else return false;
  }
  return particles === 0 && words <= 5;
}

/** A byline that metadata gives -> its names: `'Ann Lee and Bob Ray, Political Editor'` -> `['Ann Lee', 'Bob Ray']`. */
export function splitNames(byline: string): string[] {
  const pieces = byline.slice(0, 3_000).split(BETWEEN).slice(0, MOST);
  const names = pieces.flatMap((piece) => personName(piece) ?? []);
  const people = names.filter((name) => !ROLES.test(name));
  return [...new Set(people.length > 0 ? people : names)];
}

/** A byline that the page prints -> its names; only what looks like persons' names counts. */
export function printedNames(line: string): string[] {
  const prefix = PREFIX.at(line.slice(0, 100));
  const rest = line.slice(prefix.length, 400).replace(BYLINE_END, '');
  const names = splitNames(rest).filter((name) => isPerson(name) && !ROLES.test(name));
  const whole = names.filter((name) => name.includes(' '));
  const calm = whole.filter((name) => !SHOUTED.test(name));
  if (calm.length > 0) return calm;
  return whole.length > 0 || prefix === '' ? whole : names.slice(0, 1);
}

/** One piece of a byline -> a name without prefix, address and brackets; none -> undefined. */
export function personName(piece: string): string | undefined {
  const bare = piece
    .slice(0, 1_000)
    .replace(/https?:\/\/\S{1,500}|\S{1,64}@\S{1,200}|\[email[^\]]{0,20}\]/g, ' ')
    .replace(/[（(][^（()）]{0,80}[)）]?/g, ' ')
    .trim();
  const plain = bare
    .slice(PREFIX.at(bare).length)
    .replace(/^[\s"'“”:：.@*/-]+|[\s"'“”:：*/-]+$/g, '')
    .replace(/\s*(?:기자|記者|记者)$/, '');
  const name = cleanLine(plain, LONGEST_NAME * 2);
  if (!name || name.length > LONGEST_NAME || !/\p{L}{2}/u.test(name)) return undefined;
  if (/^(?:by|von|par|por|posted|author|autor)$/i.test(name)) return undefined;
  return /\d{3,}\D|\d:\d\d|^\d/.test(name) ? undefined : name;
}
