import type { Capture } from '../../core/capture';
import { comparable } from '../metadata/headline/same-text';
import { joinPages } from './join-pages';
import { MOST_PAGES, type ArticlePages } from './other-pages';

/** What a page of an article gave, and the pages that it leads to in its turn. */
export type PageRead = { capture: Capture; pages: ArticlePages | undefined };

/** Fetches and reads the page at an address; `undefined` where it cannot be had or has no story. */
export type ReadPage = (address: string) => Promise<PageRead | undefined>;

/** So many pages are asked for at once: a reader's own browser would ask for no more. */
const AT_ONCE = 4;

const NUMBERED =
  /[\s_|–-]*(?:[([](?:page )?\d{1,2}[)\]]|第 ?\d{1,2} ?页|(?:[_|–-] ?|page |seite )\d{1,2})$/;
/** No number of a page, with what stands before it, is longer. */
const NUMBER_LENGTH = 16;

/** A headline without the number of its page: `Trial ends (2)`, `试点启动 第2页` -> without it. */
function titleOf({ headline }: Capture): string {
  const title = comparable(headline ?? '');
  return title.slice(0, -NUMBER_LENGTH) + title.slice(-NUMBER_LENGTH).replace(NUMBERED, '');
}

/** Whether two pages are of one article; a page that names no headline may be. */
function isOfSameArticle(one: Capture, other: Capture): boolean {
  const [title, otherTitle] = [titleOf(one), titleOf(other)];
  return title === '' || otherTitle === '' || title === otherTitle;
}

class Gathering {
  readonly known: Map<number, string>;
  readonly got = new Map<number, Capture>();
  private readonly tried = new Set<number>();

  constructor(
    private readonly first: Capture,
    { here, others }: ArticlePages,
  ) {
    this.known = new Map([...others, [here, first.url]]);
    this.got.set(here, first);
    this.tried.add(here);
  }

  /** A page to be asked for next, in order; each is given once, so that a ring of links ends. */
  next(): number | undefined {
    const number = this.open()[0];
    if (number !== undefined) this.tried.add(number);
    return number;
  }

  /** The pages that nobody has asked for yet, in order. */
  open(): number[] {
    return [...this.known.keys()].filter((number) => !this.tried.has(number)).sort((a, b) => a - b);
  }

  take(number: number, read: PageRead | undefined): void {
    if (read === undefined || read.capture.text === '') return;
    if (!isOfSameArticle(this.first, read.capture)) {
      // A link that only looked like a pager's led to another story: there is no such page.
      this.known.delete(number);
      return;
    }
    this.got.set(number, read.capture);
    for (const [other, address] of read.pages?.others ?? []) {
      if (other <= MOST_PAGES && !this.known.has(other)) this.known.set(other, address);
    }
  }

  total(): number {
    return Math.max(...this.known.keys());
  }
}

async function gather(gathering: Gathering, read: ReadPage): Promise<void> {
  const work = async (): Promise<void> => {
    for (let number = gathering.next(); number !== undefined; number = gathering.next()) {
      gathering.take(number, await read(gathering.known.get(number) ?? ''));
    }
  };
  // An answer may lead to more pages when the others have already found nothing left to do.
  while (gathering.open().length > 0) await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** The page that shows the whole article, if it is there and has more than `first`. */
async function wholeArticle(
  first: Capture,
  { whole }: ArticlePages,
  read: ReadPage,
): Promise<Capture | undefined> {
  const found = whole === undefined ? undefined : (await read(whole))?.capture;
  if (found === undefined || !isOfSameArticle(first, found)) return undefined;
  if (found.text.length <= first.text.length) return undefined;
  const { body, text, images } = found;
  return { ...first, body, text, images };
}

/**
 * An article of which `first` is one page -> the article, its pages joined in order. A page that cannot
 * be had is named in `pages.missing`. `read` has to bound its own time.
 */
export async function completeArticle(
  first: Capture,
  pages: ArticlePages,
  read: ReadPage,
): Promise<Capture> {
  const { pages: _pages, ...alone } = first;
  const whole = await wholeArticle(alone, pages, read);
  if (whole) return whole;
  const gathering = new Gathering(alone, pages);
  await gather(gathering, read);
  const total = gathering.total();
  const numbers = Array.from({ length: total }, (_, index) => index + 1);
  const [start = alone, ...later] = numbers.flatMap((number) => gathering.got.get(number) ?? []);
  const joined = joinPages([start, ...later]);
  if (total < 2) return joined;
  const missing = numbers.filter((number) => !gathering.got.has(number));
  return { ...joined, pages: { total, missing } };
}
