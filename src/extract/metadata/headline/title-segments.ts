import { comparable } from './same-text';

/** What surely stands between a headline and a site's name. */
const STRONG = /\s+[-–—|·•»›*~/]+\s+|\s*[|｜丨ㅣ»]\s*|[_＿]+|\s*--+\s*|\s*——+\s*/g;
/** What may stand there: `标题-网站`, `見出し：新聞`. */
const WEAK = /[-–—－](?=[^-–—]{2,24}$)|：(?=[^：]{2,14}$)|,\s(?=[^,]{3,40}$)|\s:\s/g;
const EDGES = /^[\s\-–—|｜丨ㅣ·•»›:：*~/_＿－,]+|[\s\-–—|｜丨ㅣ·•»›*~/_＿－]+$/g;
const MOST_CUTS = 12;
const LONGEST = 1_000;

/** Beginnings and ends of a title, cut where a site's name may end or start; the longest first. */
export type Segments = { heads: string[]; tails: string[] };

/** `'A | B - Site'` -> heads `['A | B', 'A']`, tails `['B - Site', 'Site']`. */
export function segmentsOf(title: string): Segments {
  return cutAt(title, [...cuts(title, STRONG), ...cuts(title, WEAK)]);
}

/** The first part of a title that nothing else confirms, if it is at least half of it. */
export function firstPart(title: string): string {
  const { heads } = cutAt(title, cuts(title, STRONG));
  return heads.findLast((part) => part.length >= title.length * 0.5) ?? title;
}

/** Drops names of the site from both ends: `'Headline | Site'` -> `'Headline'`. */
export function withoutSiteName(title: string, names: ReadonlySet<string>): string {
  const { heads, tails } = segmentsOf(title);
  const cut = (whole: string, part: string): string =>
    whole.startsWith(part) ? whole.slice(part.length) : whole.slice(0, whole.length - part.length);
  const isName = (text: string): boolean => isSiteName(text.replace(EDGES, ''), names);
  const head = heads.findLast((part) => isName(cut(title, part)));
  if (head) return withoutSiteName(head, names);
  return tails.find((part) => isName(cut(title, part))) ?? title;
}

/** A name of the site, or one with a section behind it: `Bhopal News - The Times`. */
function isSiteName(text: string, names: ReadonlySet<string>): boolean {
  const key = comparable(text);
  const squeezed = key.replace(/[^\p{L}\p{N}]/gu, '');
  if (names.has(key) || names.has(squeezed)) return true;
  if (key.length > 60) return false;
  return [...names].some((name) => name.length > 3 && (key.startsWith(name) || key.endsWith(name)));
}

function cuts(title: string, pattern: RegExp): RegExpExecArray[] {
  return [...title.slice(0, LONGEST).matchAll(pattern)].slice(0, MOST_CUTS);
}

function cutAt(title: string, found: RegExpExecArray[]): Segments {
  const heads: string[] = [];
  const tails: string[] = [];
  for (const cut of found.toSorted((one, other) => one.index - other.index)) {
    const head = title.slice(0, cut.index).trim();
    const tail = title.slice(cut.index + cut[0].length).trim();
    if (head) heads.unshift(head);
    if (tail) tails.push(tail);
  }
  return { heads, tails };
}
