import type { Block } from './page-map';
import { isPlainlyVisible } from '../page/visible';
import { proseWeight } from './prose';

const VISIBLE = /\S/;
/** The indent of a new paragraph where only a line break parts it from the one before. */
const INDENT = /^[ \t\r\n]*(?:\u3000|\u00a0{2}|\u2003)/;

/** Han, Kana, Hangul, and the halves of those outside the first plane, which come in runs. */
const WIDE = /[\u2e80-\u9fff\uac00-\ud8ff\uf900-\ufaff]+/g;

/** Length of a text in letters of an alphabet: one ideograph says as much as about two and a half. */
export function weightOf(text: string): number {
  return text.length + 1.5 * (text.length - text.replace(WIDE, '').length);
}

/** What is more than one plain space. */
const UNTIDY = /[\s\u200b\ufeff]{2,}|[^\S ]|[\u200b\ufeff]/g;

/** White space of any kind as single spaces, none at the ends. */
export function tidy(text: string): string {
  return text.replace(UNTIDY, ' ').trim();
}

/** Collects text nodes into blocks while a page is walked. */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  private parts: string[] = [];
  private pending: Text[] = [];
  private linked = 0;
  private breaks = 0;
  private visible = false;
  private region = 0;

  /** @returns whether `data`, the node's text, is nothing but white space. */
  text(node: Text, data: string, isLinked: boolean): boolean {
    const visible = isPlainlyVisible(data) || VISIBLE.test(data);
    // White space before a block is the commonest node of a page, and none of its text.
    if (!visible && this.pending.length === 0) return true;
    if (this.breaks === 1 && this.visible && INDENT.test(data)) this.end(this.region);
    if (visible) this.breaks = 0;
    this.pending.push(node);
    this.parts.push(data);
    this.visible ||= visible;
    if (visible && isLinked) this.linked += tidy(data).length;
    return !visible;
  }

  /** A line break: the second of two ends the block. */
  lineBreak(region: number): void {
    this.breaks += 1;
    this.region = region;
    if (this.breaks > 1) this.end(region);
    else this.parts.push(' ');
  }

  /** Ends the block that is open, if it shows anything; `region` is the block element it stands in. */
  end(region: number): void {
    this.breaks = 0;
    if (this.parts.length === 0) return;
    const [only = ''] = this.parts;
    if (this.visible) this.keep(region, tidy(this.parts.length > 1 ? this.parts.join('') : only));
    this.parts = [];
    this.pending = [];
    this.linked = 0;
    this.visible = false;
  }

  private keep(region: number, text: string): void {
    if (text === '') return;
    const index = this.blocks.length;
    const { linked, pending: nodes } = this;
    const { length } = text;
    const weight = weightOf(text);
    const prose = proseWeight(text, linked, weight);
    this.blocks.push({ index, region, text, length, linked, weight, prose, nodes });
  }
}
