import type { FullPost } from '../../core/post';
import { visibleLine } from '../escape/visible-text';
import { normaliseBody } from './normalise-body';
import { plainParagraphs } from './plain-paragraphs';

/** A body that is nothing but paragraphs of text is its `lines`; any other is an element of blocks. */
export type ReadBody = { lines: string[] } | { element: HTMLElement };

function plainLines(element: Element): string[] | undefined {
  const isPlain = [...element.children].every(
    (child) => child.localName === 'p' && child.firstElementChild === null,
  );
  return isPlain ? [...element.children].map((child) => child.textContent) : undefined;
}

/** The body of a post as both profiles write it; the text's lines where there is no body. */
export function readBody(post: Pick<FullPost, 'body' | 'text'>): ReadBody {
  if (post.body.trim() === '') {
    return {
      lines: post.text
        .split('\n')
        .map(visibleLine)
        .filter((line) => line !== ''),
    };
  }
  const lines = plainParagraphs(post.body);
  if (lines) return { lines };
  const element = normaliseBody(post.body);
  const plain = plainLines(element);
  return plain ? { lines: plain } : { element };
}
