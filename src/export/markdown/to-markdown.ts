import { isBranch, textOf, type Branch, type Child } from '../body/tree';
import { LINES, isBlock } from '../body/vocabulary';
import { flatTable } from './flat-table';
import { KRAMDOWN, type Flavour } from './flavour';
import { isSimpleTable } from './simple-table';
import { writeLine } from './write-line';
import { writeStructure } from './write-structure';

function writeFigure(children: readonly Child[], flavour: Flavour): string {
  return children
    .map((child) => {
      if (!isBranch(child) || child.name === 'img') {
        return writeLine([child], { flavour, at: 'top' });
      }
      return child.name === 'figcaption'
        ? writeParagraphs(child, flavour)
        : writeBlock(child, flavour);
    })
    .join('\n\n');
}

/** A part that holds a line, or blocks. */
function writeParagraphs(part: Branch, flavour: Flavour): string {
  const blocks = part.children.filter((child) => isBranch(child)).filter(isBlock);
  if (blocks.length > 0) return toMarkdown(blocks, flavour);
  return writeLine(part.children, { flavour, at: 'top' });
}

/** Preformatted text without HTML: between fences; as lines where a generator would read signs in it. */
function writePreformatted(text: string, flavour: Flavour): string {
  if (!/\{\{|%%|<!--/.test(text)) {
    const runs = text.match(/`+/g) ?? [];
    const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
    return `${fence}\n${text}\n${fence}`;
  }
  const lines = text.split('\n').map((line) => {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    return '&nbsp;'.repeat(indent) + flavour.text(line.trim());
  });
  return lines.filter((line) => line !== '').join(flavour.lineBreak.top);
}

function writeBlock(block: Branch, flavour: Flavour): string {
  const { name, children } = block;
  if (name === 'p') return writeLine(children, { flavour, at: 'top' });
  if (LINES.has(name)) {
    const line = writeLine(children, { flavour, at: 'inside' });
    return `${'#'.repeat(Number(name.slice(1)))} ${line}`;
  }
  if (name === 'figure') return writeFigure(children, flavour);
  if (name === 'hr') return '* * *';
  if (flavour.takesHtml) return writeStructure(block, flavour);
  if (name === 'pre') return writePreformatted(textOf(block), flavour);
  const parts = name === 'table' && !isSimpleTable(block) ? flatTable(block) : [block];
  return parts
    .map((part) => (part.name === 'p' ? writeBlock(part, flavour) : writeStructure(part, flavour)))
    .join('\n\n');
}

/** Normalised blocks -> Markdown that every reader of its flavour (and Liquid) shows as the same text. */
export function toMarkdown(blocks: readonly Branch[], flavour: Flavour = KRAMDOWN): string {
  return blocks.map((block) => writeBlock(block, flavour)).join('\n\n');
}
