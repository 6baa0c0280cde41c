import { isHidden } from '../page/hidden';
import { FURNITURE_TAGS, INLINE_TAGS, SILENT_TAGS } from '../page/tags';
import { walk, type Visitor } from '../page/walk';
import { BlockBuilder } from './block-builder';
import { isFurniture } from './furniture';
import type { PageMap, Region } from './page-map';

/** Whether what is inside an element is no text of the page. */
export function isSkipped(element: Element): boolean {
  return (
    SILENT_TAGS.has(element.localName) || FURNITURE_TAGS.has(element.localName) || isHidden(element)
  );
}

class Mapper implements Visitor {
  readonly builder = new BlockBuilder();
  readonly regions: Region[] = [];
  private region = 0;
  private links = 0;

  constructor(root: Element) {
    this.open(root, -1);
  }

  text(node: Text): void {
    this.builder.text(node, this.links > 0);
  }

  element(element: Element): boolean {
    const name = element.localName;
    if (name === 'br') this.builder.lineBreak(this.region);
    if (name === 'br' || isSkipped(element)) return false;
    if (name === 'a') this.links += 1;
    if (INLINE_TAGS.has(name)) return true;
    this.builder.end(this.region);
    this.open(element, this.region);
    return true;
  }

  leave(element: Element): void {
    if (element.localName === 'a') this.links -= 1;
    if (INLINE_TAGS.has(element.localName)) return;
    this.close();
  }

  /** Ends the innermost region. */
  close(): void {
    this.builder.end(this.region);
    const region = this.regions[this.region];
    if (region === undefined) return;
    region.subtreeEnd = this.regions.length;
    region.blockEnd = this.builder.blocks.length;
    this.region = Math.max(0, region.parent);
  }

  private open(element: Element, parent: number): void {
    const index = this.regions.length;
    const firstBlock = this.builder.blocks.length;
    const named = isFurniture(element);
    const ends = { subtreeEnd: index + 1, blockEnd: firstBlock };
    this.regions.push({ index, element, parent, firstBlock, named, furniture: false, ...ends });
    this.region = index;
  }
}

/** root -> its regions and blocks, in one walk. */
export function mapPage(root: Element): PageMap {
  const mapper = new Mapper(root);
  walk(root, mapper);
  mapper.close();
  const { blocks, blockOf } = mapper.builder;
  return { regions: mapper.regions, blocks, blockOf };
}
