import type { FullPost } from '../../core/post';
import { readBody } from '../body/read-body';
import { isBranch, type Branch } from '../body/tree';
import { writeHtml } from '../body/write-html';
import { escapeHtml } from '../escape/escape-html';
import { escapeLiquid } from '../escape/escape-liquid';
import { escapeMarkdown } from '../escape/escape-markdown';
import { visibleLine } from '../escape/visible-text';
import { isOneSentence } from './flash';

/** The page's own line that credits the outlet, as the archive has always kept it. */
function creditLine(line: string): string {
  return escapeLiquid(`<p class="em_media">${escapeHtml(visibleLine(line))}</p>`);
}

/** Flash news: one sentence without anything around it or in it. */
export function flash([only, ...others]: readonly Branch[]): string | undefined {
  if (only?.name !== 'p' || others.length > 0) return undefined;
  const [text, ...rest] = only.children;
  const isText = text !== undefined && !isBranch(text) && rest.length === 0;
  return isText && isOneSentence(text) ? text : undefined;
}

/**
 * The body of a finews post. Flash news is plain text; everything else is HTML on one line with the
 * credit line at its end; a standfirst goes before it as a quote (the archive's digest posts).
 */
export function finewsBody(post: FullPost): string {
  const blocks = readBody(post);
  const line = post.source?.line;
  const sentence = line === undefined ? flash(blocks) : undefined;
  const credit = line === undefined ? '' : creditLine(line);
  const text = sentence === undefined ? writeHtml(blocks) + credit : escapeMarkdown(sentence);
  const dek = visibleLine(post.dek ?? '');
  return dek === '' ? text : `> ${escapeMarkdown(dek)}\n\n${text}`;
}
