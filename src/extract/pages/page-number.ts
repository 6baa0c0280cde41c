/*
 * Which page of an article an address is, as far as its form tells: `/a_2.html`, `/a-2.html`, `/a/2`,
 * `/a/page/2/`, `/a?page=2`. One address may have several readings; another address of the same
 * article proves one.
 */

/**
 * `stem`: the address of the whole article under this reading, in one form; `number`: from 1.
 * `isBare`: a number alone in the path, which may as well be the article's own: `/news/5`.
 */
type PageReading = { stem: string; number: number; isBare: boolean };

const PARAMETER = /^(?:page|p|pg|pn|page_?no|page_?num(?:ber)?|paged|cur_?page|currentpage)$/i;
/** `-2` only before an ending: where there is none it marks another story of the same name. */
const IN_FILE = /^(.*\/[^/]*[^/_-])(?:[_-](\d{1,2})(\.[a-z]{2,5})|_(\d{1,2}))$/i;
const IN_PATH = /^(.*?)\/(?:page\/?|p)(\d{1,2})$/i;
const BARE = /^(.*)\/(\d{1,2})$/;

/** Without fragment and final slash. */
function plainAddress(url: URL): string {
  return url.origin + url.pathname.replace(/\/+$/, '') + url.search;
}

function inQuery(url: URL): PageReading[] {
  const pairs = url.search.slice(1).split('&');
  return pairs.flatMap((pair, index) => {
    const [name = '', value = ''] = pair.split('=');
    if (!PARAMETER.test(name) || !/^\d{1,2}$/.test(value)) return [];
    const rest = pairs.toSpliced(index, 1).join('&');
    const stem = plainAddress(url).slice(0, -url.search.length) + (rest && `?${rest}`);
    return [{ stem, number: Number(value), isBare: false }];
  });
}

function inPath(url: URL): PageReading[] {
  const path = url.pathname.replace(/\/+$/, '');
  return [IN_FILE, IN_PATH, BARE].flatMap((pattern) => {
    const [, before, inFile, ending = '', atEnd] = pattern.exec(path) ?? [];
    if (before === undefined || before === '') return [];
    const stem = `${url.origin}${before}${ending}${url.search}`;
    return [{ stem, number: Number(inFile ?? atEnd), isBare: pattern === BARE }];
  });
}

/** The ways to read an address as a page with a number of its own; a number is 1 to 99. */
function pageReadings(url: URL): PageReading[] {
  return [...inQuery(url), ...inPath(url)].filter(({ number }) => number > 0);
}

/**
 * The numbers of two pages of one article; `undefined` where the addresses do not say that they are.
 * An address without a number is the first page.
 */
export function numbersOf(here: URL, other: URL): { here: number; other: number } | undefined {
  const [own, others] = [pageReadings(here), pageReadings(other)];
  const plain = { here: plainAddress(here), other: plainAddress(other) };
  for (const { stem, number, isBare } of others) {
    if (stem === plain.here && number > 1) return { here: 1, other: number };
    const sibling = isBare ? undefined : own.find((reading) => reading.stem === stem);
    if (sibling && sibling.number !== number) return { here: sibling.number, other: number };
  }
  const later = own.find(({ stem, number }) => stem === plain.other && number > 1);
  return later && { here: later.number, other: 1 };
}
