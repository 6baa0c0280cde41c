import { checksum } from './checksum';
import { IndexDamaged } from './index-damaged';
import { readPostings } from './postings';
import { Utf8Name } from './utf8-name';

/** A term of a block, and where its postings begin among all of them, or the one place of it. */
type Entry = { term: string; start: number; single?: number };

/** A term and its numbers. */
export type TermNumbers = { term: string; numbers: Uint32Array };

const HEADER = 8;
const LONG_SHARED = 15;
const LONG_ADDED = 7;
const SINGLE = 8;

/** Reads the heads of a block one after the other. */
class Heads {
  /** The next byte; behind the last head the first of the postings. */
  at = HEADER;
  /** The term's bytes so far; each head says how many of them it keeps. */
  private readonly name = new Utf8Name();
  /** The one place of the term, or undefined where it has postings. */
  single: number | undefined;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly width: number,
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

/** The numbers of the entries of which `wants` says so, in their order. */
function numbersWhere(bytes: Uint8Array, wants: (heads: Heads) => boolean): TermNumbers[] {
  if (bytes.length < HEADER) throw new IndexDamaged('a block without content');
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  if (view.getUint32(0) !== checksum(bytes, 4)) throw new IndexDamaged('another checksum');
  const [width, count] = [bytes[4] ?? 0, view.getUint32(4) & 0xffffff];
  const heads = new Heads(bytes, width);
  const found: Entry[] = [];
  let offset = 0;
  for (let at = 0; at < count; at += 1) {
    const length = heads.next();
    if (wants(heads)) {
      const { single } = heads;
      found.push({ term: heads.term(), start: offset, ...(single !== undefined && { single }) });
    }
    offset += length;
  }
  return found.map(({ term, start, single }) => ({
    term,
    numbers:
      single === undefined ? readPostings(bytes, heads.at + start, width) : Uint32Array.of(single),
  }));
}

/**
 * What a block holds under one term (a long list has several parts), or under all terms that begin
 * with it. @throws IndexDamaged when the block is not as it was written.
 */
export function findInBlock(bytes: Uint8Array, term: Uint8Array, isPrefix: boolean): TermNumbers[] {
  return numbersWhere(
    bytes,
    (heads) => (isPrefix || heads.length === term.length) && heads.startsWith(term),
  );
}

/** All that a block holds. @throws IndexDamaged */
export function readBlock(bytes: Uint8Array): TermNumbers[] {
  return numbersWhere(bytes, () => true);
}
