import { hidesBlock, isHidden } from '../page/hidden';
import { kindOfTag } from '../page/tags';
import { LineBuilder } from '../page/text-lines';
import { walk, type Visitor } from '../page/walk';
import type { Steps } from '../steps';
import { BlockBuilder } from './block-builder';
import { signOf } from './furniture';
import type { PageMap, Region } from './page-map';

const LINE_HOLDERS = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'dd']);

class Mapper implements Visitor {
  readonly builder = new BlockBuilder();
  readonly lines = new LineBuilder();
  readonly regions: Region[] = [];
  private region = 0;
  private links = 0;
  /** The outermost hidden region that is open; -1: none. */
  private hidden = -1;

  constructor(root: Element) {
    this.open(root, root.localName, -1);
  }

  text(node: Text, data: string, parent: Element): void {
    const isBlank = this.builder.text(node, data, this.links > 0);
    if (this.hidden < 0) this.lines.text(parent, data, isBlank);
  }

  element(element: Element, name: string): boolean {
    const kind = kindOfTag(name);
    if (kind === 'inline') return this.inline(element, name);
    if (kind === 'skipped') return false;
    if (kind === 'break') {
      this.breakLine();
      return false;
    }
    if (this.isCustomInline(name)) return true;
    this.builder.end(this.region);
    this.lines.end();
    this.open(element, name, this.region);
    return true;
  }

  leave(element: Element): void {
    if (this.regions[this.region]?.element === element) this.close();
    else if (this.links > 0 && element.localName === 'a') this.links -= 1;
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

  private inline(element: Element, name: string): boolean {
    if (name === 'img') this.picture();
    if (isHidden(element)) return false;
    if (name === 'a') this.links += 1;
    return true;
  }

  /** Custom elements are part of the line where they stand in a paragraph, else blocks. */
  private isCustomInline(name: string): boolean {
    return name.includes('-') && LINE_HOLDERS.has(this.regions[this.region]?.tag ?? '');
  }

  private picture(): void {
    const region = this.regions[this.region];
    if (region !== undefined) region.pictures += 1;
  }

  private open(element: Element, tag: string, parent: number): void {
    const index = this.regions.length;
    const firstBlock = this.builder.blocks.length;
    const isBare = !element.hasAttributes();
    const className = isBare ? '' : (element.getAttribute('class') ?? '');
    const named = signOf(tag, isBare ? undefined : element, className);
    const isHiding = !isBare && (named === 'none' || named === 'perhaps') && hidesBlock(element);
    const sign = isHiding ? 'hidden' : named;
    this.regions.push({
      index,
      element,
      tag,
      className,
      parent,
      subtreeEnd: index + 1,
      firstBlock,
      blockEnd: firstBlock,
      sign,
      furniture: false,
      pictures: 0,
    });
    this.region = index;
    if (sign === 'hidden' && this.hidden < 0) this.hidden = index;
  }
}

/** root -> its regions and blocks, in one walk. */
export function* mapPage(root: Element): Steps<PageMap> {
  const mapper = new Mapper(root);
  yield* walk(root, mapper);
  mapper.close();
  return {
    regions: mapper.regions,
    blocks: mapper.builder.blocks,
    lines: mapper.lines.lines,
  };
}
