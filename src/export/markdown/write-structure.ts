import { tables } from '@truto/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { branch, isBranch, type Branch, type Child } from '../body/tree';
import { isBlock } from '../body/vocabulary';
import { writeHtml } from '../body/write-html';
import { escapeAsEntities } from '../escape/escape-markdown';
import { isSimpleTable } from './simple-table';
import { writeLine } from './write-line';

/*
 * Lists, tables and quotes are Turndown's. It gets a DOM in which every line is one text node of
 * finished Markdown, and passes that on as it is.
 */

/** The plugin's own rule doubles backslashes; our lines hold no bar and no line break. */
const cell: TurndownService.Rule = {
  filter: ['td', 'th'],
  replacement: (content, node) => {
    const isFirst = node.previousSibling === null;
    return `${isFirst ? '| ' : ' '}${content.trim()} |`;
  },
};

function createTurndown(): TurndownService {
  const turndown = new TurndownService({ bulletListMarker: '-', headingStyle: 'atx' });
  turndown.use(tables);
  turndown.addRule('cell', cell);
  turndown.escape = (line) => line;
  return turndown;
}

/** What only HTML can say, on one line: kramdown and GFM pass it through. */
function asHtml(block: Branch): string | undefined {
  if (block.name === 'pre') return `<pre>${escapeAsEntities(block.children.join(''))}</pre>`;
  return block.name === 'table' && !isSimpleTable(block) ? writeHtml([block]) : undefined;
}

function toDom(block: Branch, owner: Document, isTop: boolean): HTMLElement {
  // inside of lists and quotes a table is HTML too: each of its lines would need their indent
  const html = block.name === 'table' && !isTop ? writeHtml([block]) : asHtml(block);
  const element = owner.createElement(html === undefined ? block.name : 'p');
  if (html !== undefined) element.append(html);
  else if (block.children.some((child) => isBranch(child) && isBlock(child))) {
    for (const child of block.children) element.append(partToDom(child, owner));
  } else element.append(writeLine(block.children));
  return element;
}

function partToDom(child: Child, owner: Document): HTMLElement {
  return toDom(isBranch(child) && isBlock(child) ? child : branch('p', [child]), owner, false);
}

let turndown: TurndownService | undefined;
let owner: Document | undefined;

/** A block that holds others -> Markdown of several lines. */
export function writeStructure(block: Branch): string {
  turndown ??= createTurndown();
  owner ??= document.implementation.createHTMLDocument('');
  const root = owner.createElement('div');
  root.append(toDom(block, owner, true));
  return turndown.turndown(root);
}
