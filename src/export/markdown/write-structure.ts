import { tables } from '@truto/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { branch, isBranch, textOf, type Branch, type Child } from '../body/tree';
import { isBlock } from '../body/vocabulary';
import { writeHtml } from '../body/write-html';
import { escapeAsEntities } from '../escape/escape-markdown';
import { visibleLine } from '../escape/visible-text';
import { rowsInLines } from './flat-table';
import type { Flavour } from './flavour';
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
function asHtml(block: Branch, isTop: boolean): string | undefined {
  if (block.name === 'pre') return `<pre>${escapeAsEntities(block.children.join(''))}</pre>`;
  // inside of lists and quotes a table is HTML too: each of its lines would need their indent
  const isBeyond = block.name === 'table' && !(isTop && isSimpleTable(block));
  return isBeyond ? writeHtml([block]) : undefined;
}

/** The same without HTML, on one line: its text. */
function asLine(block: Branch, isTop: boolean, flavour: Flavour): string | undefined {
  const place = { flavour, at: 'inside' } as const;
  if (block.name === 'pre') return flavour.text(visibleLine(textOf(block)));
  if (block.name !== 'table' || isTop) return undefined;
  const rows = rowsInLines(block).map((row) => row.map((line) => writeLine(line, place).trim()));
  return rows.map((row) => row.join(' · ')).join(' · ');
}

type Ground = { owner: Document; flavour: Flavour };

function toDom(block: Branch, ground: Ground, isTop: boolean): HTMLElement {
  const { owner, flavour } = ground;
  const line = flavour.takesHtml ? asHtml(block, isTop) : asLine(block, isTop, flavour);
  const element = owner.createElement(line === undefined ? block.name : 'p');
  if (line !== undefined) element.append(line);
  else if (block.children.some((child) => isBranch(child) && isBlock(child))) {
    for (const child of block.children) element.append(partToDom(child, ground));
  } else element.append(writeLine(block.children, { flavour, at: 'inside' }));
  return element;
}

function partToDom(child: Child, ground: Ground): HTMLElement {
  return toDom(isBranch(child) && isBlock(child) ? child : branch('p', [child]), ground, false);
}

let turndown: TurndownService | undefined;
let owner: Document | undefined;

/** A block that holds others -> Markdown of several lines. */
export function writeStructure(block: Branch, flavour: Flavour): string {
  turndown ??= createTurndown();
  owner ??= document.implementation.createHTMLDocument('');
  const root = owner.createElement('div');
  root.append(toDom(block, { owner, flavour }, true));
  return turndown.turndown(root);
}
