import { marked } from 'marked';
import { normaliseBody } from '../export/body/normalise-body';
import { parseHtml } from '../export/body/parse-html';
import { readCleanHtml } from '../export/body/read-clean-html';
import { branch, isBranch, textOf, type Branch, type Child } from '../export/body/tree';
import { FRAMES, holdsBlock, isBlock } from '../export/body/vocabulary';
import { writeHtml } from '../export/body/write-html';
import { visibleLine } from '../export/escape/visible-text';
import { tameMarkdown } from './tame-markdown';

/** A body as the archive keeps it. `credit`: the page's own line that names the source, taken out. */
export type ImportedBody = { body: string; text: string; credit?: string; isCleaned: boolean };

/** Links of stock quotes around names: the archive's script kept them, no reader follows them. */
const STOCK_LINK = /\b(?:keytip|em_stock_key_common)\b/;
const HIDDEN = /display:\s*none|height:\s*1px/i;

type Prune = { credit?: string; isCleaned: boolean };

function prune(node: Branch, state: Prune): Branch {
  const children = node.children.flatMap((child): Child[] => {
    if (!isBranch(child)) return [child];
    const { name, attributes } = child;
    const style = attributes['style'] ?? '';
    const classes = attributes['class'] ?? '';
    if (name === 'p' && /\bem_media\b/.test(classes)) {
      const line = visibleLine(textOf(child));
      if (line !== '') state.credit = line;
      return [];
    }
    const isHidden = HIDDEN.test(style);
    const isStock = STOCK_LINK.test(classes) || 'web' in attributes;
    if (isHidden || isStock || style !== '' || 'data-code' in attributes) state.isCleaned = true;
    if (isHidden) return [];
    const inner = prune(child, state);
    return isStock ? inner.children : [inner];
  });
  return { ...node, children };
}

/** Blocks -> their text, one line a paragraph. */
function linesOf(blocks: readonly Child[], lines: string[] = []): string[] {
  for (const block of blocks) {
    if (!isBranch(block) || block.name === 'figcaption') continue;
    const isHolder = FRAMES.has(block.name) || holdsBlock(block);
    if (isHolder) linesOf(block.children, lines);
    else if (isBlock(block)) lines.push(visibleLine(textOf(block)));
  }
  return lines.filter((line) => line !== '');
}

const IMAGE_START = /<!--\s?EM_StockImg_Start\s?-->/g;
const IMAGE_END = /<!--\s?EM_StockImg_End\s?-->/g;

/** HTML without the images that stand between the two comments; one that is left open stays. */
function withoutStockImages(html: string): string {
  let kept = '';
  let from = 0;
  for (const start of html.matchAll(IMAGE_START)) {
    if (start.index < from) continue;
    IMAGE_END.lastIndex = start.index;
    const end = IMAGE_END.exec(html);
    if (!end) break;
    kept += html.slice(from, start.index);
    from = end.index + end[0].length;
  }
  return kept + html.slice(from);
}

/** HTML was met that takes a browser's parser, where there is none: in a worker. */
export class NeedsDocument extends Error {
  override readonly name = 'NeedsDocument';
}

function treeOf(html: string): Branch {
  const clean = readCleanHtml(html);
  if (clean) return clean;
  if (typeof DOMParser === 'undefined') throw new NeedsDocument('no parser here');
  return parseHtml(html);
}

/**
 * HTML of a file -> a body made anew from the elements and attributes that a post can hold, so that
 * nothing of the file can run in it. @throws NeedsDocument
 */
export function htmlBody(html: string): ImportedBody {
  const withoutImages = html.includes('EM_Stock') ? withoutStockImages(html) : html;
  const isStock = withoutImages !== html || /<span[^>]*\bid="(?:stock|quote)_/.test(html);
  const state: Prune = { isCleaned: isStock };
  const blocks = normaliseBody(prune(treeOf(withoutImages), state));
  const body = writeHtml(blocks).replaceAll('&#123;', '{').replaceAll('&#125;', '}');
  const { credit, isCleaned } = state;
  return { body, text: linesOf(blocks).join('\n'), isCleaned, ...(credit && { credit }) };
}

/** Markdown of a file -> its body. */
export function markdownBody(markdown: string): ImportedBody {
  const links = markdown.replace(/!?\[\[([^[\]|\n]{0,300}\|)?([^[\]\n]{0,300})\]\]/g, '$2');
  const html = marked.parse(tameMarkdown(links), { async: false, gfm: true });
  return htmlBody(html);
}

/** One line of plain text -> its body. */
export function plainBody(line: string): ImportedBody {
  const text = visibleLine(line);
  const body = text === '' ? '' : writeHtml([branch('p', [text])]);
  return { body, text, isCleaned: false };
}
