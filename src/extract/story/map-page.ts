import { hidesBlock, isHidden } from '../page/hidden';
import { FURNITURE_TAGS, INLINE_TAGS, SILENT_TAGS } from '../page/tags';
import { LineBuilder } from '../page/text-lines';
import { walk, type Visitor } from '../page/walk';
import { BlockBuilder } from './block-builder';
import { signOf } from './furniture';
import type { PageMap, Region } from './page-map';

const LINE_HOLDERS = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'dd']);

/** Whether what is inside an element is no text of the page. */
export function isSkipped(element: Element): boolean {
  const name = element.localName;
  if (SILENT_TAGS.has(name) || FURNITURE_TAGS.has(name)) return true;
  return INLINE_TAGS.has(name) && isHidden(element);
}

class Mapper implements Visitor {
  readonly builder = new BlockBuilder();
  readonly lines = new LineBuilder();
  readonly regions: Region[] = [];
  private region = 0;
  private links = 0;
  /** The outermost hidden region that is open; -1: none. */
  private hidden = -1;

  constructor(root: Element) {
    this.open(root, -1);
  }

  text(node: Text): void {
    this.builder.text(node, this.links > 0);
    if (this.hidden < 0) this.lines.text(node);
  }

  element(element: Element): boolean {
    const name = element.localName;
    if (name === 'img') this.picture();
    if (name === 'br') this.breakLine();
    if (name === 'br' || isSkipped(element)) return false;
    if (name === 'a') this.links += 1;
    if (this.isInline(name)) return true;
    this.builder.end(this.region);
    this.lines.end();
    this.open(element, this.region);
    return true;
  }

  leave(element: Element): void {
    if (element.localName === 'a') this.links -= 1;
    if (this.regions[this.region]?.element === element) this.close();
  }

  /** Ends the innermost region. */
  close(): void {
    this.builder.end(this.region);
    this.lines.end();
    if (this.hidden === this.region) this.hidden = -1;
    const region = this.regions[this.region];
    if (region === undefined) return;
    region.subtreeEnd = this.regions.length;
    region.blockEnd = this.builder.blocks.length;
    this.region = Math.max(0, region.parent);
    const outer = this.regions[region.parent];
    if (outer !== undefined) outer.pictures += region.pictures;
  }

  private breakLine(): void {
    this.builder.lineBreak(this.region);
    this.lines.end();
  }

  /** Custom elements are part of the line where they stand in a paragraph, else blocks. */
  private isInline(name: string): boolean {
    if (INLINE_TAGS.has(name)) return true;
    const around = this.regions[this.region]?.element.localName ?? '';
    return name.includes('-') && LINE_HOLDERS.has(around);
  }

  private picture(): void {
    const region = this.regions[this.region];
    if (region !== undefined) region.pictures += 1;
  }

  private open(element: Element, parent: number): void {
    const index = this.regions.length;
    const firstBlock = this.builder.blocks.length;
    const named = signOf(element);
    const isHiding = (named === 'none' || named === 'perhaps') && hidesBlock(element);
    const sign = isHiding ? 'hidden' : named;
    const ends = { subtreeEnd: index + 1, blockEnd: firstBlock };
    const rest = { sign, furniture: false, pictures: 0 } as const;
    this.regions.push({ index, element, parent, firstBlock, ...ends, ...rest });
    this.region = index;
    if (sign === 'hidden' && this.hidden < 0) this.hidden = index;
  }
}

/** root -> its regions and blocks, in one walk. */
export function mapPage(root: Element): PageMap {
  const mapper = new Mapper(root);
  walk(root, mapper);
  mapper.close();
  const { blocks, blockOf } = mapper.builder;
  return { regions: mapper.regions, blocks, blockOf, lines: mapper.lines.lines };
}
