import { visibleText } from '../escape/visible-text';
import { keptAttributes } from './kept-attributes';
import { DEPTH, pourContent, pourInline } from './pour-inline';
import { tidyLine } from './tidy-line';
import { branch, isBranch, textOf, type Branch, type Child } from './tree';
import { DROPPED, FRAMES, LINES, PARTS, STRUCTURES, holdsBlock, isBlock } from './vocabulary';

/** Blocks as they are found; `line` is the open paragraph of stray text and markup among them. */
type Pour = { blocks: Branch[]; line?: Branch | undefined };

function endLine(pour: Pour): void {
  if (pour.line && tidyLine(pour.line)) pour.blocks.push(pour.line);
  pour.line = undefined;
}

function pourNode(node: Child, pour: Pour, parent: string, depth: number): void {
  if (isBranch(node)) {
    if (DROPPED.has(node.name)) return;
    if (isBlock(node) || holdsBlock(node)) {
      endLine(pour);
      for (const block of pourBlock(node, parent, depth)) pour.blocks.push(block);
      return;
    }
  } else if (!pour.line && node.trim() === '') return;
  pour.line ??= branch('p');
  pourInline(node, pour.line.children, depth);
}

/** What an element holds -> blocks. */
function pourChildren(node: Branch, depth: number): Branch[] {
  const pour: Pour = { blocks: [] };
  for (const child of node.children) pourNode(child, pour, node.name, depth + 1);
  endLine(pour);
  return pour.blocks;
}

function pourBlock(block: Branch, parent: string, depth: number): Branch[] {
  const { name } = block;
  if (depth > DEPTH) return pourText(block);
  if (name === 'hr') return [branch('hr')];
  if (name === 'pre') return pourPreformatted(block);
  if (STRUCTURES.has(name)) return pourStructure(block, depth);
  if (FRAMES.has(name)) return pourFrame(block, depth);
  const isLine = LINES.has(name) && !holdsBlock(block);
  if (isLine || (name === 'figcaption' && parent === 'figure')) return pourPart(block, depth);
  return pourChildren(block, depth);
}

function pourText(block: Branch): Branch[] {
  const line = branch('p', [visibleText(textOf(block))]);
  return tidyLine(line) ? [line] : [];
}

function rawText(node: Child): string {
  if (!isBranch(node)) return node;
  return node.name === 'br' ? '\n' : node.children.map(rawText).join('');
}

/** Spaces count here: they pass the cleaning as hard ones. */
function pourPreformatted(block: Branch): Branch[] {
  const hard = rawText(block).replaceAll('\t', '    ').replaceAll(' ', '\u00a0');
  const lines = hard.split(/\r\n?|\n/).map((line) => visibleText(line));
  const text = lines.join('\n').replaceAll('\u00a0', ' ').replace(/^\n+/, '').trimEnd();
  return text === '' ? [] : [branch('pre', [text])];
}

/** A paragraph that holds nothing but a picture is the picture, in a figure. */
function withoutWrap(block: Branch): Child[] {
  const [only, ...others] = block.children;
  const isPicture = block.name === 'p' && isBranch(only) && only.name === 'img';
  return isPicture && others.length === 0 ? [only] : [block];
}

function pourFrame(block: Branch, depth: number): Branch[] {
  const blocks = pourChildren(block, depth);
  const children = block.name === 'figure' ? blocks.flatMap(withoutWrap) : blocks;
  return children.length > 0 ? [branch(block.name, children)] : [];
}

/** An element that holds one line, or blocks; away with it if it stays empty, but for cells. */
function pourPart(part: Branch, depth: number): Branch[] {
  const { name } = part;
  const copy: Branch = { name, attributes: keptAttributes(part) ?? {}, children: [] };
  const hasBlocks = holdsBlock(part);
  if (hasBlocks) copy.children = pourChildren(part, depth);
  else {
    pourContent(part, copy.children, depth);
    tidyLine(copy);
  }
  return copy.children.length > 0 || name === 'td' || name === 'th' ? [copy] : [];
}

function pourStructure(block: Branch, depth: number): Branch[] {
  const [wrapper = 'p', ...others] = STRUCTURES.get(block.name) ?? [];
  const children = block.children.flatMap((child) => {
    const name = isBranch(child) ? child.name : '';
    if (DROPPED.has(name)) return [];
    const isOwn = name === wrapper || others.includes(name);
    if (!isOwn || !isBranch(child)) return pourStray(child, wrapper, depth + 1);
    return PARTS.has(name) ? pourPart(child, depth + 1) : pourStructure(child, depth + 1);
  });
  return children.length > 0 ? [branch(block.name, children)] : [];
}

/** A list in a list without an item around it, text between items: it gets an item of its own. */
function pourStray(child: Child, wrapper: string, depth: number): Branch[] {
  if (!PARTS.has(wrapper)) return [];
  const pour: Pour = { blocks: [] };
  pourNode(child, pour, wrapper, depth);
  endLine(pour);
  return pour.blocks.length > 0 ? [branch(wrapper, pour.blocks)] : [];
}

/**
 * The tree of a body -> its blocks: paragraphs, headings, lists, tables, quotes, figures, rules,
 * preformatted text. No wrappers, classes, styles, empty elements, indents or line breaks between
 * blocks; links and pictures only to web addresses.
 */
export function normaliseBody(body: Branch): Branch[] {
  return pourChildren(body, 0);
}
