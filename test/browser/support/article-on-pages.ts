import type { ServedPage, Web } from '../../../tools/browser/web.ts';
import { newsPage, paragraphs } from './news-page.ts';

/** Its scripts off, but free to fetch from its own site, as pages are: Firefox asks its policy for us. */
const POLICY = "default-src 'none'; connect-src 'self'";

/** HTML of a page -> how it is served. */
export function ownPage(html: string): ServedPage {
  return { body: html, headers: { 'content-security-policy': POLICY } };
}

/** An article on pages, by its name in the address. */
export type Paged = { name: string };

/** Address of a page of the article: the first has no number. */
export function pageAddress({ name }: Paged, number: number): string {
  return `https://coast.example/2026/${name}${number === 1 ? '' : `_${number}`}.html`;
}

const aboutPage = ({ name }: Paged, number: number): string => `${name}, page ${number},`;

/** The text of a page's paragraphs, as it is kept. */
export function pageText(article: Paged, number: number): string {
  return paragraphs(3, aboutPage(article, number)).join('\n');
}

/** A page of the article, with links to the pages that it names. */
export function articlePage(article: Paged, number: number, others: number[]): string {
  const pager = others
    .map((other) => `<a href="${pageAddress(article, other)}">${other}</a>`)
    .join(' ');
  return newsPage({
    paragraphs: paragraphs(3, aboutPage(article, number)),
    tail: `<div class="pager">${pager}</div>`,
  });
}

/** Serves an article on `total` pages, each of which leads to the one before and the one after. */
export function servePages(web: Web, article: Paged, total: number): void {
  for (let number = 1; number <= total; number += 1) {
    const others = [number - 1, number + 1].filter((other) => other >= 1 && other <= total);
    web.serve(pageAddress(article, number), ownPage(articlePage(article, number, others)));
  }
}
