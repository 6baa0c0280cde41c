import type { Post } from '../core/post';
import { visibleLine } from './escape/visible-text';

/** The reader's own tags, then the page's keywords, each once. */
export function tagsOf({ tags, keywords }: Pick<Post, 'tags' | 'keywords'>): string[] {
  return [...new Set([...tags, ...keywords].map(visibleLine).filter((tag) => tag !== ''))];
}

/** What a reader should know of the text, in fixed words; also what of it is not there. */
export function signalsOf({
  signals = [],
  selection,
  pages,
}: Pick<Post, 'signals' | 'selection' | 'pages'>): string[] {
  const lacksPages = pages !== undefined && pages.missing.length > 0;
  return [
    ...signals,
    ...(selection ? ['selection'] : []),
    ...(lacksPages ? ['pages-missing'] : []),
  ];
}
