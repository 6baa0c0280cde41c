import { HEADER } from './block-writer';
import { checksum } from './checksum';
import { GrowingNumbers } from './growing-numbers';
import { IndexDamaged } from './index-damaged';
import { readPostings } from './postings';
import { isDocumentName } from './terms';
import { Utf8Name } from './utf8-name';

/**
 * What blocks hold of a term, or of all terms that begin with it: positions, term by term ascending,
 * and the documents that a character's list names.
 */
export type Found = { positions: Uint32Array; documents: Uint32Array };

const LONG_SHARED = 15;
const LONG_ADDED = 7;
const SINGLE = 8;

/** Reads the heads of a block one after the other. */
class Heads {
  /** The next byte. */
  private at = HEADER;
  /** The term's bytes so far; each head says how many of them it keeps. */
  private readonly name = new Utf8Name();
  /** The one place of the term, or undefined where it has postings. */
  single: number | undefined;

  constructor(
    private readonly bytes: Uint8Array,
    readonly width: number,
  ) {}

  /** Goes on to the next term; gives the length of its postings. */
  next(): number {
    const sizes = this.byte();
    const shared = sizes >>> 4 === LONG_SHARED ? this.varint() : sizes >>> 4;
    const few = sizes & LONG_ADDED;
    const added = few === LONG_ADDED ? this.varint() : few;
    const { name } = this;
    if (shared + added > name.bytes.length) throw new IndexDamaged('a term too long');
    name.length = shared;
    for (let left = added; left > 0; left -= 1) name.push(this.byte());
    this.single = (sizes & SINGLE) === 0 ? undefined : this.number();
    return this.single === undefined ? this.varint() : 0;
  }

  term(): string {
    return this.name.text();
  }

  /** Whether the term's numbers are documents. */
  get isOfDocuments(): boolean {
    return isDocumentName(this.name);
  }

  get length(): number {
    return this.name.length;
  }

  startsWith(wanted: Uint8Array): boolean {
    if (this.length < wanted.length) return false;
    const { bytes } = this.name;
    for (let at = 0; at < wanted.length; at += 1) if (bytes[at] !== wanted[at]) return false;
    return true;
  }

  /** A number in as many whole bytes as the width of one needs. */
  private number(): number {
    let value = 0;
    for (let left = this.width; left > 0; left -= 8) value = value * 0x100 + this.byte();
    return value;
  }

  private byte(): number {
    const byte = this.bytes[this.at] ?? 0;
    this.at += 1;
    return byte;
  }

  private varint(): number {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    throw new IndexDamaged('a number without an end');
  }
}

/** Reads a block term by term, in their order; the numbers of those that are asked for. */
export class BlockCursor {
  private readonly heads: Heads;
  private readonly view: DataView;
  private left: number;
  /** Where the numbers of the term begin, and of the next. */
  private start: number;
  private end: number;

  /** @throws IndexDamaged when the block is not as it was written. */
  constructor(bytes: Uint8Array) {
    if (bytes.length < HEADER) throw new IndexDamaged('a block without content');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.getUint32(0) !== checksum(view, 4)) throw new IndexDamaged('another checksum');
    this.view = view;
    this.heads = new Heads(bytes, bytes[4] ?? 0);
    this.left = view.getUint32(4) & 0xffffff;
    this.start = view.getUint32(8);
    this.end = this.start;
  }

  /** Goes on to the next term; false behind the last. */
  next(): boolean {
    if (this.left === 0) return false;
    this.left -= 1;
    this.start = this.end;
    this.end += this.heads.next();
    return true;
  }

  term(): string {
    return this.heads.term();
  }

  /** Whether the term's numbers are documents and not positions. */
  get isOfDocuments(): boolean {
    return this.heads.isOfDocuments;
  }

  /** Whether the term is that one, or begins with it. */
  is(wanted: Uint8Array, isPrefix: boolean): boolean {
    const { heads } = this;
    return (isPrefix || heads.length === wanted.length) && heads.startsWith(wanted);
  }

  /** Takes the term's numbers, which ascend, to those there are. */
  readNumbers(into: GrowingNumbers): void {
    const { single, width } = this.heads;
    if (single === undefined) readPostings(this.view, this.start, width, into);
    else into.push(single);
  }
}

/**
 * What blocks hold under one term (a long list has a part in each), or under all terms that begin
 * with it. @throws IndexDamaged when a block is not as it was written.
 */
export function findInBlocks(
  blocks: readonly Uint8Array[],
  term: Uint8Array,
  isPrefix: boolean,
): Found {
  const positions = new GrowingNumbers();
  const documents = new GrowingNumbers();
  for (const bytes of blocks) {
    const cursor = new BlockCursor(bytes);
    let isMet = false;
    while (cursor.next()) {
      // Terms are in order: those that are wanted stand together.
      const isWanted = cursor.is(term, isPrefix);
      if (isMet && !isWanted) break;
      isMet = isWanted;
      if (isWanted) cursor.readNumbers(cursor.isOfDocuments ? documents : positions);
    }
  }
  return { positions: positions.view(), documents: documents.view() };
}

/** Where a segment has no block that could hold it. */
export const NOT_FOUND: Found = { positions: new Uint32Array(), documents: new Uint32Array() };
