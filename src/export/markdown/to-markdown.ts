import { isBranch, type Branch, type Child } from '../body/tree';
import { LINES, isBlock } from '../body/vocabulary';
import { writeLine } from './write-line';
import { writeStructure } from './write-structure';

function writeFigure(children: readonly Child[]): string {
  return children
    .map((child) => {
      if (!isBranch(child) || child.name === 'img') return writeLine([child]);
      return child.name === 'figcaption' ? writeParagraphs(child) : writeBlock(child);
    })
    .join('\n\n');
}

/** A part that holds a line, or blocks. */
function writeParagraphs(part: Branch): string {
  const blocks = part.children.filter((child) => isBranch(child)).filter(isBlock);
  return blocks.length > 0 ? toMarkdown(blocks) : writeLine(part.children);
}

function writeBlock(block: Branch): string {
  const { name, children } = block;
  if (name === 'p') return writeLine(children);
  if (LINES.has(name)) return `${'#'.repeat(Number(name.slice(1)))} ${writeLine(children)}`;
  if (name === 'figure') return writeFigure(children);
  return name === 'hr' ? '* * *' : writeStructure(block);
}

/** Normalised blocks -> Markdown that kramdown, GFM and Liquid show as the same text. */
export function toMarkdown(blocks: readonly Branch[]): string {
  return blocks.map(writeBlock).join('\n\n');
}
