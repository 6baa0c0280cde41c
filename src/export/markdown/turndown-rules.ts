import type TurndownService from 'turndown';
import { writeOuterHtml } from '../body/write-html';
import { escapeAddress } from '../escape/escape-address';
import { escapeAsEntities, escapeMarkdown } from '../escape/escape-markdown';
import { isSimpleTable } from './simple-table';

/*
 * Our rules for Turndown, each a value. What Markdown can only say in some places it says only
 * there; elsewhere the same element stands as HTML, which kramdown and GFM both pass through.
 */

type Rule = TurndownService.Rule & { replacement: (content: string, node: Node) => string };

function isElement(node: Node | null): node is Element {
  return node instanceof Element;
}

/** Inside, a letter at each end; outside, text or nothing: there `**` means the same everywhere. */
function canUseStars(content: string, node: Node): boolean {
  const isWord = /^[\p{L}\p{N}](?:[^*\n]*[\p{L}\p{N}])?$/u.test(content);
  const isAlone = !isElement(node.previousSibling) && !isElement(node.nextSibling);
  const isTop =
    node.parentNode !== null && /^(?:P|LI|TD|TH|FIGCAPTION)$/.test(node.parentNode.nodeName);
  return isWord && isAlone && isTop && node.childNodes.length === 1;
}

function tagged(content: string, node: Node): string {
  const name = node.nodeName.toLowerCase();
  return content.trim() === '' ? content : `<${name}>${content}</${name}>`;
}

function starred(stars: string): Rule['replacement'] {
  return (content, node) =>
    canUseStars(content, node) ? `${stars}${content}${stars}` : tagged(content, node);
}

const strong: Rule = { filter: ['strong', 'b'], replacement: starred('**') };
const emphasis: Rule = { filter: ['em', 'i'], replacement: starred('*') };
const span: Rule = {
  filter: ['abbr', 'cite', 'del', 'ins', 'q', 's', 'small', 'sub', 'sup', 'u'],
  replacement: tagged,
};

/** kramdown reads no escapes in these: entities only. */
const code: Rule = {
  filter: ['code', 'kbd'],
  replacement: (_content, node) => {
    const name = node.nodeName.toLowerCase();
    return `<${name}>${escapeAsEntities(node.textContent ?? '')}</${name}>`;
  },
};

const preformatted: Rule = {
  filter: 'pre',
  replacement: (_content, node) => `\n\n<pre>${escapeAsEntities(node.textContent ?? '')}</pre>\n\n`,
};

/** As HTML, because a line break in the source of a table, a heading or an item would end it. */
const lineBreak: Rule = { filter: 'br', replacement: () => '<br />' };

const link: Rule = {
  filter: 'a',
  replacement: (content, node) => {
    const address = isElement(node) ? node.getAttribute('href') : null;
    if (address === null || content.trim() === '') return content;
    return `[${content}](${escapeAddress(address)})`;
  },
};

const picture: Rule = {
  filter: 'img',
  replacement: (_content, node) => {
    if (!isElement(node)) return '';
    const alt = escapeMarkdown(node.getAttribute('alt') ?? '');
    return `![${alt}](${escapeAddress(node.getAttribute('src') ?? '')})`;
  },
};

const cell: Rule = {
  filter: ['td', 'th'],
  replacement: (content, node) => {
    const isFirst = isElement(node) && node.previousElementSibling === null;
    return `${isFirst ? '| ' : ' '}${content.trim()} |`;
  },
};

const table: Rule = {
  filter: (node) => node.nodeName === 'TABLE' && !isSimpleTable(node),
  replacement: (_content, node) => (isElement(node) ? `\n\n${writeOuterHtml(node)}\n\n` : ''),
};

export const RULES: Readonly<Record<string, Rule>> = {
  cell,
  code,
  emphasis,
  lineBreak,
  link,
  picture,
  preformatted,
  span,
  strong,
  table,
};
