import type { Post } from '../../core/post';
import { fold, type HanForms } from '../text/fold';

/** The facts of a post that are searched, a line each, so that no phrase reaches from one to the next. */
export function factLines(post: Post): string {
  const { headline, dek, source, publisher, authors, tags, note, section } = post;
  const lines = [headline, dek, source?.name, publisher.name, publisher.host, section];
  return [...lines, ...authors, ...tags, note].filter((line) => line !== undefined).join('\n');
}

/** The facts as they are searched. */
export function foldedFacts(post: Post, forms: HanForms): string {
  return fold(factLines(post), forms);
}
