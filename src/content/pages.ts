import type { Extraction, ExtractRequest } from '../core/capture';
import { baseAddress } from '../extract/page/base-address';
import { freezePage } from '../extract/page/freeze-page';
import { completeArticle, type ReadPage } from '../extract/pages/complete-article';
import { otherPages, type ArticlePages } from '../extract/pages/other-pages';
import { fetchPage } from './fetch-page';

declare global {
  /** Reads the article of the page with all of its pages. Needs `jianbaoExtract`. */
  var jianbaoPages: (request: ExtractRequest, patience: number) => Promise<Extraction>;
}

function pagesFrom(page: Document, address: string): ArticlePages | undefined {
  const clone = freezePage(page);
  return otherPages(clone, address, baseAddress(clone, address));
}

globalThis.jianbaoPages = async (request, patience) => {
  const end = performance.now() + patience;
  const read: ReadPage = async (address) => {
    const page = await fetchPage(address, end - performance.now());
    if (page === undefined) return undefined;
    const extraction = await jianbaoExtract(request, page, address);
    if (extraction.kind !== 'article') return undefined;
    return { capture: extraction.capture, pages: pagesFrom(page, address) };
  };
  const first = await jianbaoExtract(request);
  const pages = pagesFrom(document, location.href);
  if (first.kind !== 'article' || pages === undefined) return first;
  return { kind: 'article', capture: await completeArticle(first.capture, pages, read) };
};
