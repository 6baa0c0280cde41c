import { numbersOf } from './page-number';

/**
 * The pages of an article that one of them leads to: which it is itself, the others by number, and one
 * that shows the whole article, where the page offers it.
 */
export type ArticlePages = { here: number; others: Map<number, string>; whole?: string };

/** More pages than this are no article's. */
export const MOST_PAGES = 30;

const LONGEST_LABEL = 24;
const WHOLE =
  /^[\s<>‹›«»→[\](（）)]*(?:(?:点击|點擊)?(?:阅读|閱讀|查看|显示|顯示|展开)?(?:余下|餘下)?全文|单页(?:阅读|显示)?|(?:view|read|show)?(?: as| on)?(?: a| one)? ?single page|(?:view|read) (?:the )?(?:full|whole) (?:story|article)|(?:alles )?auf einer seite(?: lesen)?|afficher en une page|1ページ.{0,6})[\s<>‹›«»→[\](（）)]*$/i;
const NEXT =
  /^[\s<>‹›«»←→[\](（）)]*(?:(?:上|下|前|后|後)一?[页頁]|首页|尾页|(?:next|previous|prev)(?: page)?|(?:nächste|vorherige)(?: seite)?|weiter|zurück|(?:page )?(?:suivante|précédente)|siguiente|anterior|successiva|precedente|次のページ|前のページ|次へ|다음|이전)?[\s<>‹›«»←→[\](（）)]*$/i;
const NUMBER = /^(?:第|page|seite|p\.?)?\s*[[(（]?(\d{1,2})[\])）]?\s*[页頁]?$/i;

/** Whether what a link says fits a page of that number: `3`, `[3]`, `第3页`, `下一页`, `»`. */
function isLabelFor(text: string, number: number): boolean {
  const label = text.trim();
  const said = NUMBER.exec(label)?.[1];
  return said === undefined ? label !== '' && NEXT.test(label) : Number(said) === number;
}

const NEIGHBOUR = /\b(?:next|prev)\b/i;

/** Whether a link is short enough, or marked, to be of a pager: asked of every link of a page. */
function maySayPage(link: Element): boolean {
  const rel = link.getAttribute('rel');
  if (rel !== null && NEIGHBOUR.test(rel)) return true;
  return link.localName === 'a' && (link.textContent ?? '').length <= LONGEST_LABEL;
}

function isPager(link: Element, number: number): boolean {
  if (NEIGHBOUR.test(link.getAttribute('rel') ?? '')) return true;
  const text = link.textContent ?? '';
  return text.length <= LONGEST_LABEL && isLabelFor(text, number);
}

/** The last part of a path without number and ending: an address of the same article has it too. */
function nameOf(here: URL): string {
  const parts = here.pathname.split('/').filter((part) => !/^\d{0,2}$/.test(part));
  return (parts.at(-1) ?? '').replace(/\.[a-z]{2,5}$/i, '').replace(/[_-]\d{1,2}$/, '');
}

function resolved(href: string, base: string): URL | undefined {
  return URL.canParse(href, base) ? new URL(href, base) : undefined;
}

/** Links that may lead to an address of the same article, told apart by the browser itself. */
function linksNear(name: string): string {
  const own = `[href*="${name.replace(/["\\]/g, '\\$&')}"]`;
  return ['a', 'link[rel]']
    .flatMap((link) => [`${link}[href^="?"]`, ...(name === '' ? [] : [link + own])])
    .join(', ');
}

/**
 * Finds the other pages of the article that a page shows a part of, by links that both say so (a
 * number, "next", `rel`) and lead to an address of the same article; a link to the next article does
 * only one of the two.
 * @param base what relative links are meant from; @param address of the page itself.
 * @returns `undefined` where there are none, as on nearly every page: that costs one look at each link.
 */
export function otherPages(page: Element, address: string, base: string): ArticlePages | undefined {
  const here = resolved(address, base);
  const name = here && nameOf(here);
  if (here === undefined || name === undefined || !here.protocol.startsWith('http'))
    return undefined;
  const pages: ArticlePages = { here: 1, others: new Map() };
  for (const link of page.querySelectorAll(linksNear(name))) {
    const href = link.getAttribute('href') ?? '';
    const url = maySayPage(link) ? resolved(href, base) : undefined;
    if (url) addLink(pages, link, here, url);
    if (pages.others.size >= MOST_PAGES) break;
  }
  return pages.others.size > 0 || pages.whole !== undefined ? pages : undefined;
}

function addLink(pages: ArticlePages, link: Element, here: URL, url: URL): void {
  const target = url.href.replace(/#.*$/s, '');
  const text = link.textContent ?? '';
  if (text.length <= LONGEST_LABEL && WHOLE.test(text)) {
    if (url.origin === here.origin && target !== here.href.replace(/#.*$/s, ''))
      pages.whole ??= target;
    return;
  }
  const numbers = numbersOf(here, url);
  if (!numbers || pages.others.has(numbers.other) || !isPager(link, numbers.other)) return;
  pages.here = numbers.here;
  pages.others.set(numbers.other, target);
}
