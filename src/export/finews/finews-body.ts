import type { FullPost } from '../../core/post';
import { readBody, type ReadBody } from '../body/read-body';
import { writeHtml } from '../body/write-html';
import { escapeHtml } from '../escape/escape-html';
import { escapeLiquid } from '../escape/escape-liquid';
import { escapeMarkdown } from '../escape/escape-markdown';
import { visibleLine } from '../escape/visible-text';
import { isOneSentence } from './flash';

function paragraph(text: string): string {
  return escapeLiquid(`<p>${escapeHtml(text)}</p>`);
}

/** The page's own line that credits the outlet, as the archive has always kept it. */
function creditLine(line: string): string {
  return escapeLiquid(`<p class="em_media">${escapeHtml(visibleLine(line))}</p>`);
}

function story(body: ReadBody): string {
  return 'lines' in body ? body.lines.map(paragraph).join('') : writeHtml(body.element);
}

/** Flash news: one sentence without anything around it. */
function flash(body: ReadBody): string | undefined {
  if (!('lines' in body)) return undefined;
  const [only, ...others] = body.lines;
  const isFlash = only !== undefined && others.length === 0 && isOneSentence(only);
  return isFlash ? only : undefined;
}

/**
 * The body of a finews post. Flash news is plain text; everything else is HTML on one line with the
 * credit line at its end; a standfirst goes before it as a quote (the archive's digest posts).
 */
export function finewsBody(post: FullPost): string {
  const body = readBody(post);
  const line = post.source?.line;
  const sentence = line === undefined ? flash(body) : undefined;
  const credit = line === undefined ? '' : creditLine(line);
  const text = sentence === undefined ? story(body) + credit : escapeMarkdown(sentence);
  const dek = visibleLine(post.dek ?? '');
  return dek === '' ? text : `> ${escapeMarkdown(dek)}\n\n${text}`;
}
