import { visibleText } from '../escape/visible-text';
import { copyAttributes } from './copy-attributes';
import { parseHtml } from './parse-html';
import { DEPTH, pourContent, pourInline } from './pour-inline';
import { tidyLine } from './tidy-line';
import { DROPPED, FRAMES, LINES, PARTS, STRUCTURES, breaksLine, holdsBlock } from './vocabulary';

/** Blocks on their way into an element; `line` is the paragraph that stray text and markup go to. */
type Pour = { into: Element; line?: Element | undefined };

function append(into: Element, name: string): Element {
  const element = into.ownerDocument.createElement(name);
  into.append(element);
  return element;
}

function endLine(pour: Pour): void {
  if (pour.line && !tidyLine(pour.line)) pour.line.remove();
  pour.line = undefined;
}

function pourNode(node: Node, pour: Pour, depth: number): void {
  if (node instanceof Element) {
    if (DROPPED.has(node.localName)) return;
    if (breaksLine(node)) return pourBlock(node, pour, depth);
  } else if (!pour.line && visibleText(node.nodeValue ?? '').trim() === '') return;
  pour.line ??= append(pour.into, 'p');
  pourInline(node, pour.line, depth);
}

function pourChildren(node: Element, into: Element, depth: number): void {
  const inner: Pour = { into };
  for (const child of node.childNodes) pourNode(child, inner, depth + 1);
  endLine(inner);
}

function pourBlock(block: Element, pour: Pour, depth: number): void {
  endLine(pour);
  const name = block.localName;
  if (depth > DEPTH) pourText(block, pour.into);
  else if (name === 'hr') append(pour.into, name);
  else if (name === 'pre') pourPreformatted(block, pour.into);
  else if (STRUCTURES.has(name)) pourStructure(block, pour.into, depth);
  else if (FRAMES.has(name)) pourFrame(block, pour.into, depth);
  else if (name === 'figcaption' && pour.into.localName === 'figure') {
    pourPart(block, append(pour.into, name), depth);
  } else if (LINES.has(name) && !holdsBlock(block)) pourPart(block, append(pour.into, name), depth);
  else pourChildren(block, pour.into, depth);
}

function pourText(block: Element, into: Element): void {
  const line = append(into, 'p');
  line.append(visibleText(block.textContent));
  if (!tidyLine(line)) line.remove();
}

function pourPreformatted(block: Element, into: Element): void {
  for (const lineBreak of block.querySelectorAll('br')) lineBreak.replaceWith('\n');
  const lines = block.textContent.split(/\r\n?|\n/).map((line) => visibleText(line));
  const text = lines.join('\n').replace(/^\n+/, '').trimEnd();
  if (text !== '') append(into, 'pre').append(text);
}

function pourFrame(block: Element, into: Element, depth: number): void {
  const frame = append(into, block.localName);
  pourChildren(block, frame, depth);
  if (!frame.hasChildNodes()) frame.remove();
}

/** Fills an element that holds one line, or blocks; away with it if it stays empty, but for cells. */
function pourPart(part: Element, copy: Element, depth: number): void {
  copyAttributes(part, copy);
  if (holdsBlock(part)) pourChildren(part, copy, depth);
  else {
    pourContent(part, copy, depth);
    tidyLine(copy);
  }
  const isCell = copy.localName === 'td' || copy.localName === 'th';
  if (!copy.hasChildNodes() && !isCell) copy.remove();
}

function pourStructure(block: Element, into: Element, depth: number): void {
  const copy = append(into, block.localName);
  const [wrapper = 'p', ...others] = STRUCTURES.get(block.localName) ?? [];
  for (const child of block.childNodes) {
    const name = child instanceof Element ? child.localName : '';
    if (DROPPED.has(name)) continue;
    const isOwn = name === wrapper || others.includes(name);
    if (!isOwn || !(child instanceof Element)) pourStray(child, copy, wrapper, depth + 1);
    else if (PARTS.has(name)) pourPart(child, append(copy, name), depth + 1);
    else pourStructure(child, copy, depth + 1);
  }
  if (!copy.hasChildNodes()) copy.remove();
}

/** A list in a list without an item around it, text between items: it gets an item of its own. */
function pourStray(child: Node, structure: Element, wrapper: string, depth: number): void {
  if (!PARTS.has(wrapper)) return;
  const item = append(structure, wrapper);
  const pour: Pour = { into: item };
  pourNode(child, pour, depth);
  endLine(pour);
  if (!item.hasChildNodes()) item.remove();
}

/**
 * The body of a post -> an element of a document of its own that holds only blocks: paragraphs,
 * headings, lists, tables, quotes, figures, rules, preformatted text. No wrappers, classes, styles,
 * empty elements, indents or line breaks between blocks; links and pictures only to web addresses.
 */
export function normaliseBody(html: string): HTMLElement {
  const source = parseHtml(html);
  const target = source.ownerDocument.createElement('div');
  pourChildren(source, target, 0);
  return target;
}
