import type { FullPost } from '../../core/post';
import { visibleLine } from '../escape/visible-text';
import { normaliseBody } from './normalise-body';
import { parseHtml } from './parse-html';
import { readCleanHtml } from './read-clean-html';
import { branch, type Branch } from './tree';

/** The body of a post as blocks; the lines of its text where it has no body. */
export function readBody(post: Pick<FullPost, 'body' | 'text'>): Branch[] {
  if (post.body.trim() === '') {
    const lines = post.text.split('\n').map(visibleLine);
    return lines.filter((line) => line !== '').map((line) => branch('p', [line]));
  }
  return normaliseBody(readCleanHtml(post.body) ?? parseHtml(post.body));
}
