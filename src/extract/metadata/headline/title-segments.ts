import { comparable } from './same-text';

/** What stands between a headline and a site's name in titles. */
const SEPARATOR =
  /\s+[-–—|·•»:*~/]+\s+|\s*[|｜丨ㅣ»]\s*|[_＿]+|\s*--+\s*|\s*——+\s*|[-–—－](?=[^\s\d-]{2,20}$)|：(?=[^：]{2,14}$)/g;
const MOST_CUTS = 12;

/** Beginnings and ends of a title, cut where a site's name may start or end; the longest first. */
export type Segments = { heads: string[]; tails: string[] };

/** `'A | B - Site'` -> heads `['A | B', 'A']`, tails `['B - Site', 'Site']`. */
export function segmentsOf(title: string): Segments {
  const heads: string[] = [];
  const tails: string[] = [];
  for (const cut of [...title.slice(0, 1_000).matchAll(SEPARATOR)].slice(0, MOST_CUTS)) {
    const head = title.slice(0, cut.index).trim();
    const tail = title.slice(cut.index + cut[0].length).trim();
    if (head) heads.unshift(head);
    if (tail) tails.push(tail);
  }
  return { heads, tails };
}

/** Drops names of the site from both ends: `'Headline | News | Site'` -> `'Headline'` where both are names. */
export function withoutSiteName(title: string, names: ReadonlySet<string>): string {
  const { heads, tails } = segmentsOf(title);
  const isName = (text: string): boolean => names.has(comparable(text));
  const head =
    heads.filter((text) => isName(rest(title, text))).at(-1) ??
    heads.find((text) => endsWithName(title, text, names));
  if (head) return withoutSiteName(head, names);
  const tail = tails.find((text) =>
    isName(title.slice(0, title.length - text.length).replace(/[\s\-–—|·•»:*~/_]+$/, '')),
  );
  return tail ?? title;
}

function rest(title: string, head: string): string {
  return title.slice(head.length).replace(/^[\s\-–—|｜丨ㅣ·•»:：*~/_＿－]+/, '');
}

function endsWithName(title: string, head: string, names: ReadonlySet<string>): boolean {
  const last = comparable(rest(title, head));
  return last !== '' && [...names].some((name) => name.length > 3 && last.startsWith(name));
}
